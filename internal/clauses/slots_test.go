package clauses

import (
	"slices"
	"strings"
	"testing"

	"dateline/internal/text"
	"dateline/internal/treetest"
)

// grow returns the tree of sentences in treetest's notation, in which every proper noun names a party.
func grow(tb testing.TB, sentences ...string) (*Tree, *text.Doc) {
	tb.Helper()
	doc := treetest.Doc(tb, sentences...)
	return over(doc), doc
}

func over(doc *text.Doc) *Tree {
	lower := make([]string, len(doc.Tokens))
	for i, t := range doc.Tokens {
		lower[i] = strings.ToLower(t.Lemma)
	}
	return New(doc, lower, func(i int) bool { return doc.Tokens[i].UPOS == text.PROPN })
}

// at is the first token of a form.
func at(tb testing.TB, doc *text.Doc, form string) int {
	tb.Helper()
	for i, t := range doc.Tokens {
		if t.Form == form {
			return i
		}
	}
	tb.Fatalf("no token %q in %q", form, doc.Text)
	return -1
}

// written lists the fillers of slots: "subj:army obj:rebels in:May".
func written(doc *text.Doc, s *Slots) string {
	var all []string
	for _, name := range strings.Fields("subj obj iobj that inf pred poss amod compound") {
		for _, f := range s.named[name] {
			all = append(all, name+":"+doc.Tokens[f].Form)
		}
	}
	for _, p := range s.preps {
		all = append(all, p.name+":"+doc.Tokens[p.head].Form)
	}
	return strings.Join(all, " ")
}

// arranged are trees, a predicate's head in each, and who must stand in which slot.
type arranged []struct{ name, tree, head, want string }

func (as arranged) run(t *testing.T) {
	t.Helper()
	for _, c := range as {
		t.Run(c.name, func(t *testing.T) {
			tr, doc := grow(t, c.tree)
			h := at(t, doc, c.head)
			if got := written(doc, tr.Slots(h, []int{h})); got != c.want {
				t.Errorf("%s of %q: %q, want %q", c.head, doc.Text, got, c.want)
			}
		})
	}
}

// TestVoice holds that whoever acts is never taken for whom it is done to.
func TestVoice(t *testing.T) {
	arranged{
		{"active", "Togo/=/PROPN/NNP/2/nsubj bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj", "bombed", "subj:Togo obj:rebels"},
		{"passive with by", "Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass bombed/bomb/VERB/VBN/0/root by/=/ADP/IN/5/case Togo/=/PROPN/NNP/3/obl:agent",
			"bombed", "subj:Togo obj:Rebels by:Togo"},
		{"passive without by", "Rebels/rebel/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass bombed/bomb/VERB/VBN/0/root", "bombed", "obj:Rebels"},
		{"how one is minded", "Togo/=/PROPN/NNP/3/nsubj:pass is/be/AUX/VBZ/3/aux:pass committed/commit/VERB/VBN/0/root to/=/ADP/IN/5/case peace/=/NOUN/NN/3/obl",
			"committed", "subj:Togo to:peace"},
		{"an object given to", "Togo/=/PROPN/NNP/2/nsubj gave/give/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/iobj arms/arm/NOUN/NNS/2/obj", "gave", "subj:Togo obj:arms iobj:rebels"},
		{"only one told", "Togo/=/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/iobj to/=/PART/TO/5/mark disarm/=/VERB/VB/2/xcomp",
			"urged", "subj:Togo obj:rebels iobj:rebels inf:disarm"},
		{"copula", "Togo/=/PROPN/NNP/3/nsubj is/be/AUX/VBZ/3/cop critical/=/ADJ/JJ/0/root of/=/ADP/IN/5/case Benin/=/PROPN/NNP/3/obl", "critical", "subj:Togo of:Benin"},
		{"a party without preposition before the verb", "Togo/=/PROPN/NNP/2/obl bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj", "bombed", "subj:Togo obj:rebels :Togo"},
		{"but no thing", "Monday/=/NOUN/NN/2/obl bombed/bomb/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj", "bombed", "obj:rebels :Monday"},
	}.run(t)
}

// TestRelative holds that what a clause describes stands in the clause's gap.
func TestRelative(t *testing.T) {
	arranged{
		{"who acts", "Troops/troop/NOUN/NNS/0/root who/=/PRON/WP/3/nsubj shelled/shell/VERB/VBD/1/acl:relcl Homs/=/PROPN/NNP/3/obj", "shelled", "subj:Troops obj:Homs"},
		{"whom somebody strikes", "Men/man/NOUN/NNS/0/root whom/=/PRON/WP/4/obj Togo/=/PROPN/NNP/4/nsubj jailed/jail/VERB/VBD/1/acl:relcl", "jailed", "subj:Togo obj:Men"},
		{"without a pronoun, object gap", "Men/man/NOUN/NNS/0/root Togo/=/PROPN/NNP/3/nsubj jailed/jail/VERB/VBD/1/acl:relcl", "jailed", "subj:Togo obj:Men"},
		{"without a pronoun, subject gap", "Men/man/NOUN/NNS/0/root shelled/shell/VERB/VBD/1/acl:relcl Homs/=/PROPN/NNP/2/obj", "shelled", "subj:Men obj:Homs"},
		{"passive", "Men/man/NOUN/NNS/0/root who/=/PRON/WP/4/nsubj:pass were/be/AUX/VBD/4/aux:pass jailed/jail/VERB/VBN/1/acl:relcl", "jailed", "obj:Men"},
		{"behind a preposition", "Men/man/NOUN/NNS/0/root with/=/ADP/IN/3/case whom/=/PRON/WP/5/obl Togo/=/PROPN/NNP/5/nsubj met/meet/VERB/VBD/1/acl:relcl", "met", "subj:Togo with:Men"},
		{"a word deeper", "Men/man/NOUN/NNS/0/root who/=/PRON/WP/3/nsubj tried/try/VERB/VBD/1/acl:relcl to/=/PART/TO/5/mark flee/=/VERB/VB/3/xcomp", "flee", "subj:Men"},
		{"describing participle", "Men/man/NOUN/NNS/0/root held/hold/VERB/VBN/1/acl by/=/ADP/IN/4/case Togo/=/PROPN/NNP/2/obl", "held", "subj:Togo obj:Men by:Togo"},
		{"describing gerund", "Men/man/NOUN/NNS/0/root holding/hold/VERB/VBG/1/acl Homs/=/PROPN/NNP/2/obj", "holding", "subj:Men obj:Homs"},
		{"participle before the noun", "The/=/DET/DT/3/det arrested/arrest/VERB/VBN/3/amod men/man/NOUN/NNS/0/root", "arrested", "obj:men"},
		{"whose decision it is", "Togo/=/PROPN/NNP/3/nmod:poss 's/=/PART/POS/1/case decision/=/NOUN/NN/0/root to/=/PART/TO/5/mark withdraw/=/VERB/VB/3/acl", "withdraw", "subj:Togo"},
		{"a thing decides nothing", "Budget/=/NOUN/NN/3/nmod:poss 's/=/PART/POS/1/case aim/=/NOUN/NN/0/root to/=/PART/TO/5/mark withdraw/=/VERB/VB/3/acl", "withdraw", ""},
	}.run(t)
}

// TestNearest holds that "who" is the person named just before it.
func TestNearest(t *testing.T) {
	tr, doc := grow(t, "Ally/=/NOUN/NN/0/root of/=/ADP/IN/3/case Diallo/=/PROPN/NNP/1/nmod ,/=/PUNCT/,/6/punct who/=/PRON/WP/6/nsubj fled/flee/VERB/VBD/1/acl:relcl")
	if got := doc.Tokens[tr.Deref(4)].Form; got != "Ally" {
		t.Errorf("without a name, who is %s", got)
	}
	doc.Names = []text.Name{{First: 2, End: 3, Kind: text.PER}}
	if got := doc.Tokens[tr.Deref(4)].Form; got != "Diallo" {
		t.Errorf("who is %s", got)
	}
	doc.Names[0].Kind = text.LOC
	if got := doc.Tokens[tr.Deref(4)].Form; got != "Ally" {
		t.Errorf("a place fled: who is %s", got)
	}
}

// TestCoordination holds what verbs joined by "and" share.
func TestCoordination(t *testing.T) {
	arranged{
		{"a shared subject", "Togo/=/PROPN/NNP/2/nsubj entered/enter/VERB/VBD/0/root Homs/=/PROPN/NNP/2/obj and/=/CCONJ/CC/5/cc jailed/jail/VERB/VBD/2/conj men/man/NOUN/NNS/5/obj",
			"jailed", "subj:Togo obj:men"},
		{"an object behind both", "Togo/=/PROPN/NNP/2/nsubj attacked/attack/VERB/VBD/0/root and/=/CCONJ/CC/4/cc burned/burn/VERB/VBD/2/conj Homs/=/PROPN/NNP/2/obj", "burned", "subj:Togo obj:Homs"},
		{"the first verb's object is not the second's", "Togo/=/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root Homs/=/PROPN/NNP/2/obj and/=/CCONJ/CC/5/cc fled/flee/VERB/VBD/2/conj", "fled", "subj:Togo"},
		{"passive with one auxiliary", "Men/man/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass seized/seize/VERB/VBN/0/root and/=/CCONJ/CC/5/cc killed/kill/VERB/VBN/3/conj", "killed", "obj:Men"},
		{"passive after active", "Men/man/NOUN/NNS/2/nsubj fled/flee/VERB/VBD/0/root and/=/CCONJ/CC/5/cc were/be/AUX/VBD/5/aux:pass killed/kill/VERB/VBN/2/conj", "killed", "obj:Men"},
		{"active after passive", "Men/man/NOUN/NNS/3/nsubj:pass were/be/AUX/VBD/3/aux:pass freed/free/VERB/VBN/0/root and/=/CCONJ/CC/6/cc have/=/AUX/VBP/6/aux fled/flee/VERB/VBN/3/conj", "fled", "subj:Men"},
		{"its own subject", "Togo/=/PROPN/NNP/2/nsubj left/leave/VERB/VBD/0/root and/=/CCONJ/CC/5/cc Benin/=/PROPN/NNP/5/nsubj stayed/stay/VERB/VBD/2/conj", "stayed", "subj:Benin"},
	}.run(t)
}

// TestControl holds who does what an infinitive or participle says.
func TestControl(t *testing.T) {
	arranged{
		{"the subject", "Togo/=/PROPN/NNP/2/nsubj refused/refuse/VERB/VBD/0/root to/=/PART/TO/4/mark meet/=/VERB/VB/2/xcomp rebels/rebel/NOUN/NNS/4/obj", "meet", "subj:Togo obj:rebels"},
		{"the object", "Togo/=/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj to/=/PART/TO/5/mark leave/=/VERB/VB/2/xcomp Homs/=/PROPN/NNP/5/obj", "leave", "subj:Benin obj:Homs"},
		{"the object that was urged", "Benin/=/PROPN/NNP/3/nsubj:pass was/be/AUX/VBD/3/aux:pass urged/urge/VERB/VBN/0/root to/=/PART/TO/5/mark leave/=/VERB/VB/3/xcomp", "leave", "subj:Benin"},
		{"two steps up", "Togo/=/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root to/=/PART/TO/4/mark try/=/VERB/VB/2/xcomp to/=/PART/TO/6/mark leave/=/VERB/VB/4/xcomp", "leave", "subj:Togo"},
		{"passive infinitive", "Togo/=/PROPN/NNP/2/nsubj wants/want/VERB/VBZ/0/root to/=/PART/TO/5/mark be/=/AUX/VB/5/aux:pass freed/free/VERB/VBN/2/xcomp", "freed", "obj:Togo"},
		{"what it is for", "Togo/=/PROPN/NNP/2/nsubj marched/march/VERB/VBD/0/root to/=/PART/TO/4/mark seize/=/VERB/VB/2/advcl Homs/=/PROPN/NNP/4/obj", "seize", "subj:Togo obj:Homs"},
		{"meanwhile", "Togo/=/PROPN/NNP/2/nsubj attacked/attack/VERB/VBD/0/root ,/=/PUNCT/,/4/punct killing/kill/VERB/VBG/2/advcl men/man/NOUN/NNS/4/obj", "killing", "subj:Togo obj:men"},
		{"by which means", "Togo/=/PROPN/NNP/2/nsubj raised/raise/VERB/VBD/0/root tensions/tension/NOUN/NNS/2/obj by/=/SCONJ/IN/5/mark testing/test/VERB/VBG/3/acl missiles/missile/NOUN/NNS/5/obj", "testing", "subj:Togo obj:missiles"},
		{"done to before", "Wounded/wound/VERB/VBN/4/advcl ,/=/PUNCT/,/1/punct Diallo/=/PROPN/NNP/4/nsubj fled/flee/VERB/VBD/0/root", "Wounded", "obj:Diallo"},
		{"raised over a verb of saying", "Diallo/=/PROPN/NNP/0/root whom/=/PRON/WP/4/obj he/=/PRON/PRP/4/nsubj said/say/VERB/VBD/1/acl:relcl must/=/AUX/MD/6/aux go/=/VERB/VB/4/ccomp", "go", "subj:Diallo"},
	}.run(t)
}

// TestClauses holds which clause fills which slot.
func TestClauses(t *testing.T) {
	arranged{
		{"that", "Togo/=/PROPN/NNP/2/nsubj said/say/VERB/VBD/0/root that/=/SCONJ/IN/5/mark Benin/=/PROPN/NNP/5/nsubj left/leave/VERB/VBD/2/ccomp", "said", "subj:Togo that:left"},
		{"to, as a content clause", "Togo/=/PROPN/NNP/2/nsubj vowed/vow/VERB/VBD/0/root to/=/PART/TO/4/mark leave/=/VERB/VB/2/ccomp", "vowed", "subj:Togo inf:leave"},
		{"for", "Togo/=/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj for/=/SCONJ/IN/5/mark jailing/jail/VERB/VBG/2/advcl men/man/NOUN/NNS/5/obj", "condemned", "subj:Togo obj:Benin for:jailing"},
		{"judged for it", "Togo/=/PROPN/NNP/2/nsubj condemned/condemn/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj for/=/SCONJ/IN/5/mark jailing/jail/VERB/VBG/2/advcl men/man/NOUN/NNS/5/obj", "jailing", "subj:Benin obj:men"},
		{"accused of it", "Togo/=/PROPN/NNP/2/nsubj accused/accuse/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj of/=/SCONJ/IN/5/mark jailing/jail/VERB/VBG/2/advcl men/man/NOUN/NNS/5/obj", "jailing", "subj:Benin obj:men"},
		{"not judged but used", "Togo/=/PROPN/NNP/2/nsubj used/use/VERB/VBD/0/root planes/plane/NOUN/NNS/2/obj for/=/SCONJ/IN/5/mark bombing/bomb/VERB/VBG/2/advcl men/man/NOUN/NNS/5/obj", "bombing", "subj:Togo obj:men"},
		{"as", "Togo/=/PROPN/NNP/2/nsubj named/name/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj as/=/ADP/IN/5/case foe/=/NOUN/NN/2/obl", "named", "subj:Togo obj:Benin pred:foe as:foe"},
		{"called so", "Togo/=/PROPN/NNP/2/nsubj called/call/VERB/VBD/0/root Benin/=/PROPN/NNP/2/obj weak/=/ADJ/JJ/2/xcomp", "called", "subj:Togo obj:Benin pred:weak"},
		{"behind the object", "Togo/=/PROPN/NNP/2/nsubj shared/share/VERB/VBD/0/root evidence/=/NOUN/NN/2/obj with/=/ADP/IN/5/case Benin/=/PROPN/NNP/3/nmod", "shared", "subj:Togo obj:evidence with:Benin"},
		{"to, behind the object", "Togo/=/PROPN/NNP/2/nsubj urged/urge/VERB/VBD/0/root rebels/rebel/NOUN/NNS/2/obj to/=/PART/TO/5/mark disarm/=/VERB/VB/3/acl", "urged", "subj:Togo obj:rebels inf:disarm"},
	}.run(t)
}

// TestNouns holds who acts and who is done to where a noun names the act.
func TestNouns(t *testing.T) {
	arranged{
		{"possessor", "Togo/=/PROPN/NNP/3/nmod:poss 's/=/PART/POS/1/case attack/=/NOUN/NN/0/root on/=/ADP/IN/5/case Benin/=/PROPN/NNP/3/nmod", "attack", "poss:Togo on:Benin"},
		{"whose", "Togo/=/PROPN/NNP/0/root in/=/ADP/IN/4/case whose/=/PRON/WP$/4/nmod:poss attack/=/NOUN/NN/6/obl men/man/NOUN/NNS/6/nsubj died/die/VERB/VBD/1/acl:relcl", "attack", "poss:Togo"},
		{"adjective", "Togolese/=/ADJ/JJ/2/amod attack/=/NOUN/NN/0/root", "attack", "amod:Togolese"},
		{"a name before it", "Togo/=/PROPN/NNP/2/compound sanctions/sanction/NOUN/NNS/0/root", "sanctions", "amod:Togo compound:Togo"},
		{"a thing before it", "Oil/=/NOUN/NN/2/compound sanctions/sanction/NOUN/NNS/0/root", "sanctions", "compound:Oil"},
		{"light verb", "Togo/=/PROPN/NNP/2/nsubj launched/launch/VERB/VBD/0/root attacks/attack/NOUN/NNS/2/obj on/=/ADP/IN/5/case Benin/=/PROPN/NNP/2/obl", "attacks", "subj:Togo on:Benin"},
		{"a verb that says more", "Togo/=/PROPN/NNP/2/nsubj feared/fear/VERB/VBD/0/root attacks/attack/NOUN/NNS/2/obj near/=/ADP/IN/5/case Homs/=/PROPN/NNP/2/obl", "attacks", ""},
		{"but lends what only a noun governs", "Togo/=/PROPN/NNP/2/nsubj feared/fear/VERB/VBD/0/root attacks/attack/NOUN/NNS/2/obj on/=/ADP/IN/5/case Benin/=/PROPN/NNP/2/obl", "attacks", "on:Benin"},
		{"a series of", "Togo/=/PROPN/NNP/2/nsubj launched/launch/VERB/VBD/0/root series/=/NOUN/NN/2/obj of/=/ADP/IN/5/case attacks/attack/NOUN/NNS/3/nmod", "attacks", "subj:Togo"},
		{"carried out by", "Attacks/attack/NOUN/NNS/0/root launched/launch/VERB/VBN/1/acl by/=/ADP/IN/4/case Togo/=/PROPN/NNP/2/obl", "Attacks", "by:Togo"},
		{"that somebody carried out", "Attacks/attack/NOUN/NNS/0/root Togo/=/PROPN/NNP/3/nsubj launched/launch/VERB/VBD/1/acl:relcl", "Attacks", "subj:Togo"},
		{"to do", "Togo/=/PROPN/NNP/3/nmod:poss 's/=/PART/POS/1/case vow/=/NOUN/NN/0/root to/=/PART/TO/5/mark leave/=/VERB/VB/3/acl", "vow", "inf:leave poss:Togo"},
	}.run(t)
}

// TestOtherWords holds that what hangs on any word of a predicate is the predicate's.
func TestOtherWords(t *testing.T) {
	tr, doc := grow(t, "Togo/=/PROPN/NNP/2/nsubj imposed/impose/VERB/VBD/0/root sanctions/sanction/NOUN/NNS/2/obj against/=/ADP/IN/5/case Benin/=/PROPN/NNP/3/nmod")
	if got := written(doc, tr.Slots(1, []int{1, 2})); got != "subj:Togo obj:sanctions against:Benin against:Benin" {
		t.Errorf("impose sanctions: %s", got)
	}
	tr, doc = grow(t, "Togo/=/PROPN/NNP/2/nsubj tried/try/VERB/VBD/0/root to/=/PART/TO/4/mark kill/=/VERB/VB/2/xcomp Diallo/=/PROPN/NNP/4/obj in/=/ADP/IN/7/case Homs/=/PROPN/NNP/4/obl")
	if got := written(doc, tr.Slots(1, []int{1, 3})); got != "subj:Togo obj:Diallo inf:kill in:Homs" {
		t.Errorf("try to kill: %s", got)
	}
}

// TestBare holds that a clause alone borrows nothing from those around it.
func TestBare(t *testing.T) {
	tr, doc := grow(t, "Togo/=/PROPN/NNP/2/nsubj refused/refuse/VERB/VBD/0/root to/=/PART/TO/4/mark meet/=/VERB/VB/2/xcomp rebels/rebel/NOUN/NNS/4/obj")
	if got := written(doc, tr.Bare(3)); got != "obj:rebels" {
		t.Errorf("bare: %s", got)
	}
	if got := written(doc, tr.Clause(3)); got != "subj:Togo obj:rebels" {
		t.Errorf("whole: %s", got)
	}
	if s := tr.Clause(3); !s.Has("obj") || s.Has("with") || !slices.Equal(s.Get("obj"), []int{4}) {
		t.Errorf("slots %+v", s)
	}
}
