package batch

import (
	"context"
	"sync"
)

// Ordered runs work on every item that next gives, on n goroutines, and hands the results to done in the order of
// the items. It stops at the first error of next or done, or when ctx ends; what was begun is finished and handed
// over first, so that nothing read is lost. next returns ok == false at the end.
func Ordered[In, Out any](ctx context.Context, n int, next func() (In, bool, error), work func(In) Out, done func(Out) error) error {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	type job struct {
		in  In
		out chan Out
	}
	jobs := make(chan job)
	queue := make(chan chan Out, 4*n)
	var nextErr error
	go func() {
		defer close(queue)
		defer close(jobs)
		for ctx.Err() == nil {
			in, ok, err := next()
			if err != nil || !ok {
				nextErr = err
				return
			}
			j := job{in, make(chan Out, 1)}
			queue <- j.out
			jobs <- j
		}
	}()
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for j := range jobs {
				j.out <- work(j.in)
			}
		})
	}
	var doneErr error
	for out := range queue {
		x := <-out
		if doneErr == nil {
			if doneErr = done(x); doneErr != nil {
				cancel(doneErr)
			}
		}
	}
	wg.Wait()
	switch {
	case doneErr != nil:
		return doneErr
	case nextErr != nil:
		return nextErr
	}
	return ctx.Err()
}
