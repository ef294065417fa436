package nlp

import (
	"strings"
	"testing"
)

// TestMainVerbs: a sentence that lost its verb loses its actor, and with him the event.
func TestMainVerbs(t *testing.T) {
	for _, c := range []struct{ rows, subject, verb string }{
		{`
Commenters NOUN 0 root
praised VERB 1 acl
the DET 4 det
efforts NOUN 2 obj
. PUNCT 1 punct`, "Commenters", "praised"},
		{`
Tamm PROPN 0 root
, PUNCT 4 punct
who PRON 4 nsubj
leads VERB 1 acl:relcl
Ostland PROPN 4 obj
, PUNCT 7 punct
called VERB 5 acl
. PUNCT 1 punct`, "Tamm", "called"},
		{`
Chad PROPN 3 nsubj
imposed VERB 3 amod
sanctions NOUN 0 root
on ADP 5 case
Togo PROPN 3 nmod
. PUNCT 3 punct`, "Chad", "imposed"},
		{`
These DET 3 nsubj
imposed VERB 3 amod
sanctions NOUN 0 root
are AUX 3 cop
. PUNCT 3 punct`, "", ""},
		{`
Men NOUN 0 root
wounded VERB 1 acl
by ADP 4 case
police NOUN 2 obl:agent
. PUNCT 1 punct`, "", ""}, // a caption
		{`
Men NOUN 0 root
wounded VERB 1 acl
in ADP 4 case
raids NOUN 2 obl
. PUNCT 1 punct`, "", ""},
		{`
Men NOUN 3 nsubj
wounded VERB 1 acl
wept VERB 0 root
. PUNCT 3 punct`, "", ""},
		{`
Commenters NOUN 0 root
praised VERB 1 acl
the DET 4 det
efforts NOUN 2 obj`, "", ""}, // a heading
	} {
		doc := tree(t, c.rows)
		for i := range doc.Tokens {
			if doc.Tokens[i].UPOS == "VERB" && doc.Tokens[i].Form != "leads" {
				doc.Tokens[i].XPOS = "VBN"
				doc.Tokens[i].Lemma = strings.TrimSuffix(doc.Tokens[i].Form, "ed")
			}
		}
		before := rootIn(doc, doc.Sentences[0])
		mainVerbs(doc)
		r := rootIn(doc, doc.Sentences[0])
		if c.verb == "" {
			if r != before {
				t.Errorf("%q heads the sentence, want %q as before", doc.Tokens[r].Form, doc.Tokens[before].Form)
			}
			continue
		}
		s := doc.Child(r, "nsubj")
		if doc.Tokens[r].Form != c.verb || s < 0 || doc.Tokens[s].Form != c.subject || doc.Tokens[r].XPOS != "VBD" {
			t.Errorf("%q heads the sentence with subject %d, want %q with %q", doc.Tokens[r].Form, s, c.verb, c.subject)
		}
	}
}
