package events

import (
	_ "embed" // the weights
	"math"
	"strings"

	"dateline/internal/choice"
	"dateline/internal/dateline"
	"dateline/internal/text"
)

// likelyWeights are learned from coded stories; dateline train choices makes them again.
//
//go:embed event.weights
var likelyWeights string

// confidence is the probability that a coder would tell the act here, as learned from coded stories.
func (mt *matcher) confidence(a *act) float64 {
	q := choice.Question{Model: "event", Event: a.event, Options: []choice.Option{{}, {Label: "event", Features: mt.signs(a)}}}
	if mt.note != nil {
		mt.note(q)
	}
	return percent(mt.lx.likely.Shares(q.Options)[1])
}

// percent rounds a probability to two digits.
func percent(p float64) float64 { return math.Round(100*p) / 100 }

// signs are what speaks for a predicate's naming an act here, and what against.
func (mt *matcher) signs(a *act) []string {
	e, word := a.event, mt.doc.Tokens[a.head]
	kind := "noun"
	if mt.Verbal(a.head) {
		kind = "verb"
	} else if word.UPOS == text.ADJ {
		kind = "adj"
	}
	family, _, _ := strings.Cut(string(e.Rule), "/")
	actor, recipient := standing(e.Actors), standing(e.Recipients)
	var sg choice.Signs
	sg.Add("any")
	sg.Add("type=" + string(e.Type))
	sg.Add("family=" + family)
	sg.Add("rule=" + string(e.Rule))
	sg.Add("kind=" + kind)
	sg.Add("rel="+kind, word.Deprel)
	sg.Add("status=" + string(e.Status))
	sg.Add("words=" + number(len(a.words)))
	sg.Add("actor=" + actor)
	sg.Add("recipient=" + recipient)
	sg.Add("parties="+kind, actor, recipient)
	sg.Add("type="+string(e.Type), actor, recipient)
	if kind == "verb" {
		sg.Add("form=" + word.XPOS)
	} else {
		mt.nounSigns(a, &sg)
	}
	mt.climateSigns(a, kind, actor, &sg)
	sg.When(len(e.Attribution) > 0, "said")
	sg.When(mt.toldBefore(a), "again")
	sg.When(a.deontic, "deontic")
	return sg.All
}

// climateSigns are of what the document, and the words around an act, speak of.
func (mt *matcher) climateSigns(a *act, kind, actor string, sg *choice.Signs) {
	climate, terms, near := "climate="+mt.climate, "terms="+mt.terms, "near="+mt.nearby(a)
	s := mt.doc.Sentences[a.sentence]
	here := "here=" + mt.termsIn(max(s.First, a.head-farthest), min(s.End, a.head+farthest))
	sg.Add(climate)
	sg.Add(climate, kind, actor)
	sg.Add(climate, "type="+string(a.event.Type))
	sg.Add(near)
	sg.Add(terms)
	sg.Add(here)
	sg.Add(near, here)
	sg.Add(climate, terms)
}

// nounSigns are what speaks for and against a noun.
func (mt *matcher) nounSigns(a *act, sg *choice.Signs) {
	sg.When(mt.pointed(a), "pointed")
	sg.When(mt.Plural(a.head), "plural")
	sg.When(mt.CaseOf(a.head) != "", "case="+mt.CaseOf(a.head))
	bare := true
	for _, c := range mt.doc.Children(a.head) {
		bare = bare && !mt.doc.Is(c, "det", "nmod", "amod", "nmod:poss", "compound", "acl")
	}
	sg.When(bare, "bare")
	if g := mt.doc.Tokens[a.head].Head; g != text.Root {
		sg.Add("under=" + mt.lower[g])
		sg.When(mt.Light(g), "light")
		sg.When(!mt.Verbal(g), "of-noun")
	}
}

// toldBefore tells whether an act of the type was told in the sentences just before.
func (mt *matcher) toldBefore(a *act) bool {
	last, ok := mt.last[a.event.Type]
	return ok && a.sentence-last <= told
}

// number is a small number in words that no feature is mistaken for.
func number(n int) string {
	switch n {
	case 1:
		return "one"
	case 2:
		return "two"
	}
	return "more"
}

// standing tells who fills a role, by whoever there matters most in politics.
func standing(ps []*dateline.Party) string {
	best := 0
	for i, p := range ps {
		if i == 0 || importance(p) > best {
			best = importance(p)
		}
	}
	if len(ps) == 0 {
		return "nobody"
	}
	return [...]string{"private", "unknown", "people", "other", "state"}[best]
}

// importance ranks parties: private persons and who speaks for himself, those of whom nothing is known, people and
// what they found, and at the top states, their organs and who fights or stands against them.
func importance(p *dateline.Party) int {
	switch {
	case powers[p.Sector], p.Sector == "" && p.Country != "" && !p.Private, crowds[strings.ToLower(p.Head.Text)]:
		return 4
	case p.Private, itself[strings.ToLower(p.Head.Text)] && p.Sector == "":
		return 0
	case p.Sector == "" && p.Country == "":
		return 1
	case p.Sector == "CVL":
		return 2
	}
	return 3
}

// powers are the sectors of those who hold power, or fight for it.
var powers = map[dateline.Sector]bool{
	"GOV": true, "MIL": true, "COP": true, "JUD": true, "LEG": true, "SPY": true, "PTY": true, "OPP": true, "REB": true, "UAF": true, "PRM": true, "CRM": true, "ELI": true,
}

// crowds are people who stand up for or against something.
var crowds = set("protesters demonstrators activists strikers rioters marchers dissidents refugees migrants militants separatists civilians")

var itself = set("i we you me us it he she they who")

// climate tells how many powers a document speaks of for its length: a restaurant's review has none.
func climate(ps []*dateline.Party, tokens int) string {
	n := 0
	for _, p := range ps {
		if importance(p) == 4 {
			n++
		}
	}
	switch rate := 100 * n / max(tokens, 1); {
	case n == 0:
		return "none"
	case rate == 0:
		return "hardly"
	case rate <= 2:
		return "little"
	case rate <= 4:
		return "some"
	}
	return "much"
}

// termsIn tells how many different words of politics and war stand among the tokens from first to end.
func (mt *matcher) termsIn(first, end int) string {
	seen := map[string]bool{}
	for i := first; i < end && len(seen) < 4; i++ {
		if l := mt.lower[i]; politics[l] {
			seen[l] = true
		}
	}
	return [...]string{"none", "one", "two", "many", "many"}[len(seen)]
}

// politics are words that texts on anything else hardly ever have.
var politics = set(`government minister ministry parliament lawmaker senator president premier chancellor governor ambassador diplomat
	embassy envoy treaty accord ceasefire cease-fire truce peace sanction embargo tariff coup junta regime dictator opposition dissident
	rebel insurgent militant guerrilla militia gunman soldier troop army navy general warplane warship missile rocket drone grenade shell shelling
	bombing airstrike ambush convoy checkpoint garrison siege hostage abduct prisoner detainee refugee migrant asylum deport displace curfew
	martial protester demonstrator rally strike uprising unrest riot election ballot vote veto resolution council summit negotiation negotiator
	talks border territory sovereignty independence occupation annex invade invasion withdraw withdrawal war warring front combat civilian
	prosecutor court tribunal indict warrant sentence pardon extradite terrorism terrorist extremist police officer arrest
	nuclear weapon arsenal humanitarian aid peacekeeper nation state foreign military political`)

// nearby tells whether a power is named in the sentence.
func (mt *matcher) nearby(a *act) string {
	s := mt.doc.Sentences[a.sentence]
	for i := max(s.First, a.head-farthest); i < min(s.End, a.head+farthest); i++ {
		if p := mt.parties[i]; p != nil && importance(p) == 4 {
			return "state"
		}
	}
	return "none"
}
