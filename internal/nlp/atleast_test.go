package nlp

import (
	"testing"

	"dateline/internal/text"
)

// TestAtLeast: what may be the commonest words of a report on an attack must not cost it its victims.
func TestAtLeast(t *testing.T) {
	a := open(t)
	for _, c := range []struct{ s, subject, object string }{
		{"Gunmen killed at least 12 activists in the town.", "Gunmen", "activists"},
		{"The raid left at least 56 civilians dead.", "raid", "civilians"},
		{"Police arrested at least a dozen men on Monday.", "Police", "men"},
		{"At least two soldiers attacked the post.", "soldiers", "post"},
	} {
		doc := a.Annotate(c.s)
		verb := rootOf(doc, doc.Sentences[0])
		subject, object := doc.Child(verb, "nsubj"), doc.Child(verb, "obj", "ccomp", "xcomp")
		if subject < 0 || doc.Tokens[subject].Form != c.subject || doc.Is(subject, "nsubj:pass") {
			t.Errorf("%q: the subject is %d, want %q", c.s, subject, c.subject)
		}
		if object < 0 || doc.Tokens[object].Form != c.object && doc.Tokens[object].UPOS != text.ADJ {
			t.Errorf("%q: the object is %d, want %q", c.s, object, c.object)
		}
		for i, x := range doc.Tokens {
			if x.Form != doc.Text[x.Start:x.End] || x.UPOS == "" || x.Deprel == "" || x.Head == i {
				t.Errorf("%q: token %d is %+v", c.s, i, x)
			}
		}
	}
}
