package figures

import (
	"sort"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/numbers"
	"dateline/internal/text"
)

// Words that make a sum a price, or aid.
var (
	priceWords = set("price cost fare rent fee sell sold retail wage salary")
	aidWords   = set("aid assistance loan grant donation donate relief bailout pledge contribute contribution humanitarian funding lend stipend credit donor")
	tariffs    = set("tariff duty levy tax")
	perWords   = set("per each apiece")
)

// percentage keeps per cent only of prices and tariffs.
func (r *reader) percentage(c counted) (*dateline.Figure, bool) {
	if !c.Percent {
		return nil, false
	}
	next := r.atoms[c.End-1].Token + 1
	noun := r.adjacentNoun(next)
	near := noun >= 0 && tariffs[r.lemma(noun)] || r.above(c.top, 3, func(i int) bool { return tariffs[r.lemma(i)] })
	price := r.above(c.top, 3, func(i int) bool { return r.lemma(i) == "price" || r.lemma(i) == "cost" || r.has(i, "price") })
	if !near && !price {
		return nil, true
	}
	c.noun, c.end = noun, next
	f := r.figure(c, dateline.Price, "percentage")
	f.Unit = "%"
	return f, true
}

// above tells whether ok holds for any of the n heads over token i.
func (r *reader) above(i, n int, ok func(int) bool) bool {
	for range n {
		if i = r.doc.Tokens[i].Head; i == text.Root {
			return false
		}
		if ok(i) {
			return true
		}
	}
	return false
}

// has tells whether a subject or object of predicate i is the noun.
func (r *reader) has(i int, lemma string) bool {
	for _, k := range r.doc.Children(i) {
		if r.doc.Is(k, "nsubj", "obj") && r.lemma(k) == lemma {
			return true
		}
	}
	return false
}

// money reads sums: prices, aid, and other money.
func (r *reader) money(c counted) (*dateline.Figure, bool) {
	unit := r.moneyUnit(c)
	if c.Sign == "" && unit < 0 {
		return r.changedTo(c)
	}
	if r.isConversion(c) {
		return r.conversion(c, unit), true
	}
	f := r.figure(c, r.moneyKind(c, unit), "money")
	f.Currency = r.currency(c, unit)
	if unit >= 0 && unit >= c.end {
		f.Value = dateline.SpanOf(r.doc.Text, f.Value.Start, r.doc.Tokens[unit].End)
	}
	f.Of = nil
	if of := r.bought(c, unit); of >= 0 && f.Kind == dateline.Price {
		r.priced(f, of)
	}
	r.lastMoney, r.lastAt = f, c
	return f, true
}

// moneyUnit returns the token of the currency's name, or -1. "200 pounds of explosives" are no money.
func (r *reader) moneyUnit(c counted) int {
	for i := c.end; i < c.end+3 && i < r.sentenceEnd(c.first); i++ {
		l := r.lemma(i)
		if moneyNouns[l] || moneyNouns[strings.TrimSuffix(l, "s")] {
			if l == "pound" && r.form(i+1) == "of" || l == "real" && r.doc.Tokens[i].UPOS != text.NOUN {
				return -1
			}
			return i
		}
		if t := r.doc.Tokens[i]; t.UPOS != text.ADJ && t.UPOS != text.PROPN && t.UPOS != text.PUNCT && t.Form != "of" {
			return -1
		}
	}
	return -1
}

// conversion gives a price again in the second currency, for it is the same price; other sums are told once.
func (r *reader) conversion(c counted, unit int) *dateline.Figure {
	of := r.lastMoney
	if of.Kind != dateline.Price {
		return nil
	}
	f := r.figure(c, dateline.Price, "money")
	f.Currency = r.currency(c, unit)
	f.Item, f.Unit, f.Of = of.Item, of.Unit, of.Of
	r.converted[of] = f
	return f
}

// isConversion tells whether the sum stands in brackets behind another sum: "3,000 pounds ($6)".
func (r *reader) isConversion(c counted) bool {
	return c.First > 0 && r.atoms[c.First-1].Word == "(" && r.lastMoney != nil &&
		r.atoms[c.First-1].Start-r.lastMoney.Value.End <= 1
}

// changedTo reads the second sum of "rose from 3,000 pounds to 6,000", which leaves the currency out. A noun before it
// is not what it counts, wherever the tree hangs it.
func (r *reader) changedTo(c counted) (*dateline.Figure, bool) {
	if r.lastMoney == nil || c.noun > c.first || c.First == 0 || r.atoms[c.First-1].Word != "to" ||
		r.doc.SentenceOf(c.first) != r.doc.SentenceOf(r.lastAt.first) || r.lastAt.First == 0 || r.atoms[r.lastAt.First-1].Word != "from" {
		return nil, false
	}
	f := r.figure(c, r.lastMoney.Kind, "money")
	f.Currency, f.Item, f.Unit, f.Of = r.lastMoney.Currency, r.lastMoney.Item, r.lastMoney.Unit, r.lastMoney.Of
	r.lastMoney, r.lastAt = f, c
	return f, true
}

// moneyKind tells price, aid and other money apart. A price is known by its words, aid by what it is for.
func (r *reader) moneyKind(c counted, unit int) dateline.FigureKind {
	end := c.end
	if unit >= 0 {
		end = unit + 1
	}
	if r.isPrice(c, end) {
		return dateline.Price
	}
	if r.isAid(c, end) {
		return dateline.Aid
	}
	return dateline.Money
}

// isPrice looks for "per", "a barrel", and for the noun or verb that makes the sum a price.
func (r *reader) isPrice(c counted, end int) bool {
	if perWords[r.form(end)] || (r.form(end) == "a" || r.form(end) == "an") && measures[r.form(end+1)] {
		return true
	}
	return r.above(c.top, 3, func(i int) bool {
		return priceWords[r.lemma(i)] || r.has(i, "price") || r.has(i, "cost")
	})
}

// isAid looks for aid beside the sum and above it in the tree.
func (r *reader) isAid(c counted, end int) bool {
	if r.above(c.top, 2, func(i int) bool { return owed[r.lemma(i)] }) {
		return false
	}
	for i := end; i < min(end+4, r.sentenceEnd(c.first)); i++ {
		if aidWords[r.lemma(i)] {
			return true
		}
		if t := r.doc.Tokens[i]; t.UPOS == text.VERB || t.UPOS == text.PUNCT {
			break
		}
	}
	if r.above(c.top, 3, func(i int) bool {
		if aidWords[r.lemma(i)] {
			return true
		}
		for _, k := range r.doc.Children(i) {
			if r.doc.Is(k, "compound", "amod") && aidWords[r.lemma(k)] {
				return true
			}
		}
		return false
	}) {
		return true
	}
	h := r.doc.Tokens[c.top].Head
	return h != text.Root && (r.lemma(h) == "receive" || r.lemma(h) == "provide" || r.lemma(h) == "give") && r.doc.Is(c.top, "obj")
}

// owed are sums that are lacking, whatever for.
var owed = set("gap shortfall deficit debt budget")

// measures are what goods are sold by.
var measures = set("kilo kilogram kg liter litre gallon barrel ton tonne pound ounce bag sack loaf bushel dozen piece head bottle can gram kilowatt-hour apartment house ticket person share")

// bought returns the token of what a price buys: of "the price of a kilo of meat", "a kilo".
func (r *reader) bought(c counted, unit int) int {
	found := -1
	r.above(c.top, 3, func(i int) bool {
		for _, k := range append([]int{i}, r.doc.Children(i)...) {
			if l := r.lemma(k); l == "price" || l == "cost" {
				if found = r.doc.Child(k, "nmod"); found >= 0 {
					return true
				}
			}
		}
		return false
	})
	return found
}

// priced fills in item and unit from the phrase that i heads.
func (r *reader) priced(f *dateline.Figure, i int) {
	s := r.doc.Span(i, i+1)
	if measures[r.lemma(i)] || measures[strings.TrimSuffix(r.form(i), "s")] {
		f.Unit = r.lemma(i)
		if n := r.doc.Child(i, "nummod"); n >= 0 {
			f.Unit = r.form(n) + " " + r.form(i)
		}
		if k := r.doc.Child(i, "nmod"); k >= 0 {
			i = k
			s = r.doc.Span(i, i+1)
		}
	}
	f.Item, f.Of = s.Text, &s
}

// length reads how long a truce, a sentence, talks or a deployment lasts; other lengths of time are no figures.
func (r *reader) length(c counted) (*dateline.Figure, bool) {
	unit := r.unitAfter(c, func(w string) bool { return timeUnits[w] || timeUnits[strings.TrimSuffix(w, "s")] })
	if unit < 0 {
		return nil, c.noun >= 0 && timeUnits[r.lemma(c.noun)]
	}
	of := r.lastingThing(c, unit)
	if of < 0 {
		return nil, true
	}
	c.noun = of
	f := r.figure(c, dateline.Duration, "duration")
	f.Value = dateline.SpanOf(r.doc.Text, f.Value.Start, r.doc.Tokens[unit].End)
	f.Unit = r.lemma(unit)
	s := r.doc.Span(of, of+1)
	f.Of = &s
	return f, true
}

// unitAfter returns the token right after the number, past a hyphen, whose word is a unit; or -1.
func (r *reader) unitAfter(c counted, is func(string) bool) int {
	for i := c.end; i < c.end+3 && i < r.sentenceEnd(c.first); i++ {
		w := r.form(i)
		if is(w) {
			return i
		}
		if w != "-" && w != "more" && w != "full" && w != "consecutive" && w != "long" && w != "nautical" {
			return -1
		}
	}
	return -1
}

// lastingThing returns what lasts so long, or -1.
func (r *reader) lastingThing(c counted, unit int) int {
	next := r.form(unit + 1)
	if next == "ago" || next == "old" || next == "earlier" || next == "later" || r.form(unit+2) == "old" || next == "before" || next == "after" {
		return -1
	}
	end := r.sentenceEnd(unit)
	for i := unit + 1; i < min(unit+5, end); i++ { // "two-day visit", "six years in prison"
		if lasting[r.lemma(i)] && (i == unit+1 || r.doc.Tokens[i-1].UPOS != text.VERB) {
			return i
		}
		if t := r.doc.Tokens[i]; t.UPOS == text.VERB || t.UPOS == text.PUNCT && t.Form != "-" || t.Form == "that" || t.Form == "and" {
			break
		}
	}
	at := unit
	for range 2 {
		h := r.doc.Tokens[at].Head
		if h == text.Root {
			return -1
		}
		if lastingVerbs[r.lemma(h)] && r.doc.Is(at, "obl", "obj") {
			return h
		}
		if lasting[r.lemma(h)] && r.doc.Is(at, "nmod", "compound", "nummod") {
			return h
		}
		if r.lemma(h) == "last" || r.lemma(h) == "run" {
			if s := r.doc.Child(h, "nsubj"); s >= 0 {
				return r.lastingSubject(h, s)
			}
		}
		at = h
	}
	return -1
}

// lastingSubject returns the thing that a verb says lasts: its subject, or what a relative clause hangs on.
func (r *reader) lastingSubject(h, s int) int {
	if lasting[r.lemma(s)] {
		return s
	}
	if up := r.doc.Tokens[h].Head; up != text.Root && r.doc.Is(h, "acl:relcl") && lasting[r.lemma(up)] {
		return up
	}
	return -1
}

// sizes follow a length that is a size and no distance.
var sizes = set("tall high deep long wide deeper taller higher longer thick height depth length")

// distance reads how far; heights and areas are no distances.
func (r *reader) distance(c counted) (*dateline.Figure, bool) {
	unit := r.unitAfter(c, func(w string) bool { return distanceUnits[w] != "" })
	if unit < 0 {
		if w := r.form(c.end); w == "square" || w == "cubic" || w == "-" && (r.form(c.end+1) == "square" || r.form(c.end+1) == "cubic") {
			return nil, true
		}
		return nil, false
	}
	if sizes[r.form(unit+1)] || r.form(unit+1) == "-" && sizes[r.form(unit+2)] {
		return nil, true
	}
	c.noun = -1
	f := r.figure(c, dateline.Distance, "distance")
	f.Unit = distanceUnits[r.form(unit)]
	if r.form(unit) == "nautical" {
		unit++
	}
	f.Value = dateline.SpanOf(r.doc.Text, f.Value.Start, r.doc.Tokens[unit].End)
	return f, true
}

// inDate tells whether the number is part of a date or a time of day.
func (r *reader) inDate(n numbers.Number) bool {
	s := n.Span(r.doc.Text, r.atoms)
	core := dateline.SpanOf(r.doc.Text, r.atoms[n.Core].Start, r.atoms[n.CoreEnd-1].End)
	whens := r.mentions.Whens
	k := sort.Search(len(whens), func(k int) bool { return whens[k].Span.End > core.Start })
	if k < len(whens) && whens[k].Span.Overlaps(core) && !s.Holds(whens[k].Span) {
		return true
	}
	v, whole := r.atoms[n.Core].Whole()
	if n.CoreEnd == n.Core+1 && whole && len(r.atoms[n.Core].Word) == 4 && v >= 1700 && v < 2100 && n.Sign == "" {
		return true
	}
	if n.Core > 0 {
		prev := r.atoms[n.Core-1].Word
		if prev == "." && n.Core > 1 {
			prev = r.atoms[n.Core-2].Word
		}
		if monthNames[prev] && whole && v <= 31 {
			return true
		}
	}
	if n.CoreEnd < len(r.atoms) {
		next := r.atoms[n.CoreEnd].Word
		return monthNames[next] && whole && v <= 31 || next == "a.m" || next == "p.m" || next == "am" || next == "pm" || next == "gmt" || next == "s" && r.atoms[n.CoreEnd].Glued
	}
	return false
}

// monthNames in long and short form.
var monthNames = set("january february march april june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec")
