package actors_test

import (
	"fmt"
	"os"
	"testing"

	"dateline/internal/actors"
	"dateline/internal/chains"
	"dateline/internal/nlp"
)

func TestDebug(t *testing.T) {
	s := os.Getenv("S")
	if s == "" {
		t.Skip()
	}
	l, err := actors.Load()
	if err != nil {
		t.Fatal(err)
	}
	n, _ := nlp.New()
	doc := n.Annotate(s)
	chains.Find(doc)
	for i, x := range doc.Tokens {
		k := ""
		if n := doc.NameAt(i); n != nil {
			k = string(n.Kind)
		}
		fmt.Println(i, x.Form, x.UPOS, x.Head, x.Deprel, k)
	}
	for _, p := range l.Find(doc, os.Getenv("D")) {
		role := ""
		if p.Role != nil {
			role = p.Role.Text
		}
		fmt.Printf("[%s] head=%s name=%s %s %s role=%s id=%s priv=%v m=%d\n", p.Span.Text, p.Head.Text, p.Name, p.Country, p.Sector, role, p.Actor, p.Private, len(p.Mentions))
	}
}
