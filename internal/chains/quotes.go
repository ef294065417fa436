package chains

import (
	"dateline/internal/quotations"
	"dateline/internal/text"
)

// quotation is a run of tokens within quotation marks, and the mention's head that speaks it.
type quotation struct {
	first, end int
	speaker    int // head token, or -1
}

// quotationsOf finds the quotations of a document, who speaks each, and for each token its quotation or -1.
func quotationsOf(doc *text.Doc) ([]quotation, []int) {
	found, of := quotations.Find(doc)
	all := make([]quotation, len(found))
	for q, x := range found {
		all[q] = quotation{x.Open + 1, x.Close, -1}
		if x.Left {
			all[q].end++
		}
		if of[x.Open] = -1; !x.Left { // a mark itself is not spoken
			of[x.Close] = -1
		}
	}
	for q := range all {
		if all[q].first < all[q].end {
			all[q].speaker = speakerOf(doc, all, of, q)
		}
	}
	return all, of
}

var saying = set("say tell add ask announce argue assert claim comment complain concede conclude confirm continue declare deny describe estimate explain ",
	"insist note observe point predict promise quip read recall remark reply report respond reveal state stress suggest testify think tweet urge vow warn ",
	"write acknowledge admit allege believe caution contend demand emphasize emphasise exclaim express post quote reiterate repeat shout underline call")

// speakerOf finds who speaks a quotation: the subject of a verb of saying in its sentences and outside any
// quotation, else the speaker of the quotation before it in the same or the previous paragraph's end.
func speakerOf(doc *text.Doc, all []quotation, of []int, q int) int {
	from, to := doc.SentenceOf(all[q].first), doc.SentenceOf(max(all[q].first, all[q].end-1))
	best, distance := -1, 1<<30
	for i := doc.Sentences[from].First; i < doc.Sentences[to].End; i++ {
		if of[i] >= 0 || !saying[doc.Tokens[i].Lemma] {
			continue
		}
		subj := doc.Child(i, "nsubj")
		if subj < 0 || of[subj] >= 0 {
			continue
		}
		d := max(all[q].first-i, i-all[q].end)
		if d < distance {
			best, distance = subj, d
		}
	}
	if best >= 0 {
		return best
	}
	return earlierSpeaker(doc, all, q, from)
}

// earlierSpeaker carries a speaker on to a quotation that fills its sentences and follows another of the same
// paragraph, or the end of the paragraph before.
func earlierSpeaker(doc *text.Doc, all []quotation, q, sent int) int {
	if q == 0 || all[q-1].speaker < 0 || all[q].first > doc.Sentences[sent].First+2 {
		return -1
	}
	before := doc.SentenceOf(max(all[q-1].first, all[q-1].end-1))
	if p, r := doc.Sentences[sent].Paragraph, doc.Sentences[before].Paragraph; p == r || p == r+1 && before >= sent-2 {
		return all[q-1].speaker
	}
	return -1
}

// speaker is the entity that says "I" or "we" at p: whoever speaks the quotation or the turn around it; or whom "you"
// asks.
func (f *finder) speaker(p *mention) *entity {
	head := -1
	if p.pron.second {
		if label := f.addressee(p.Head); label >= 0 {
			head = f.wholeName(label)
		}
	} else if q := f.quoteOf[p.Head]; q >= 0 {
		head = f.quotes[q].speaker
	} else if f.turns != nil && f.turns[p.Head] >= 0 {
		head = f.wholeName(f.turns[p.Head])
	}
	if m, ok := f.byHead[head]; ok {
		return f.of[m]
	}
	return nil
}
