//go:build unix

// Command grammarspeed reads texts with the built-in grammar on one core and prints tokens a second of CPU time
// and of wall time, megabytes of memory at their height, and the kernel.
package main

import (
	"fmt"
	"os"
	"strings"
	"time"

	"golang.org/x/sys/unix"

	"dateline/internal/nlp"
	"dateline/internal/tensor"
)

// sample is news of our own making; numbered copies of it make a text of some size.
const sample = "The foreign minister of Norvania said on Tuesday that her country would send two hundred soldiers to the border, " +
	"where clashes between rebels and the army have killed at least 45 people since the beginning of March. “We will not " +
	"stand by while our neighbours are shelled,” she told reporters in the capital, adding that talks with the government " +
	"of Sudrovia, which denies any part in the fighting, had been put off until the end of the month.\n\n" +
	"Aid groups, which have had no access to the eastern districts for three weeks, warned that food and fuel were running " +
	"out in the besieged town of Lower Marsh, whose mayor accused both sides of firing on a hospital, a bakery and a school."

func main() {
	if len(os.Args) != 2 {
		fmt.Fprintln(os.Stderr, "usage: grammarspeed TEXT | --print-text")
		os.Exit(2)
	}
	if os.Args[1] == "--print-text" {
		for n := range 200 {
			fmt.Printf("%s\n\n\n", strings.ReplaceAll(sample, "45", fmt.Sprint(45+n)))
		}
		return
	}
	if err := run(os.Args[1]); err != nil {
		fmt.Fprintln(os.Stderr, "grammarspeed:", err)
		os.Exit(1)
	}
}

func run(path string) error {
	raw, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	a, err := nlp.New()
	if err != nil {
		return err
	}
	texts := strings.Split(string(raw), "\n\n\n")
	a.Annotate(texts[0])
	tokens, began, cpu := 0, time.Now(), usage().cpu
	for _, s := range texts {
		tokens += len(a.Annotate(s).Tokens)
	}
	wall, used := time.Since(began), usage()
	const kilo = 1024
	fmt.Printf("%.0f %.0f %d %s\n", float64(tokens)/(used.cpu-cpu).Seconds(), float64(tokens)/wall.Seconds(), used.memory/kilo, tensor.Best().Name())
	return nil
}

type used struct {
	cpu    time.Duration
	memory int64 // kilobytes
}

func usage() used {
	var u unix.Rusage
	if unix.Getrusage(unix.RUSAGE_SELF, &u) != nil {
		return used{}
	}
	return used{time.Duration(u.Utime.Nano() + u.Stime.Nano()), u.Maxrss}
}
