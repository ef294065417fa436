package measures

import (
	"fmt"
	"path"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"dateline/internal/dateline"
	"dateline/internal/evals"
	"dateline/internal/text"
	"dateline/internal/truecase"
)

func mucSet() *Set {
	const file = "events/muc34.tar.gz"
	return &Set{Name: "muc4", Title: "MUC-4 development texts, reports of violence in Latin America", Files: []string{file}, Quick: true,
		How: "Texts in capitals, given their small letters back by our own truecaser. For each template that states by number how many were killed (or injured), the sum over its human targets, " +
			"against the acts of violence that we read in the text, one act for one template: right where an act has exactly that number. An act's number is that of the figures of its mentions, " +
			"else how many parties suffer an act of killing (or wounding), if each is one person. Optional templates, and numbers that the key leaves open, are not asked for; acts beyond those of the templates are not held against us.",
		run: func(b *bench) error {
			files, err := b.untar(file, func(name string) bool { return path.Base(path.Dir(name)) == "dev" })
			if err != nil {
				return err
			}
			return b.muc(files)
		}}
}

// report is one text of the corpus, and the numbers that its templates state.
type report struct {
	id, published, text string
	killed, injured     []int
}

func (b *bench) muc(files []entry) error {
	var all []*report
	byID := map[string]*report{}
	for _, e := range files {
		if strings.HasPrefix(path.Base(e.name), "dev-muc3") {
			for _, r := range readReports(string(e.body)) {
				all = append(all, r)
				byID[r.id] = r
			}
		}
	}
	for _, e := range files {
		if strings.HasPrefix(path.Base(e.name), "key-dev") {
			readKeys(string(e.body), byID)
		}
	}
	all = slices.DeleteFunc(all, func(r *report) bool { return len(r.killed)+len(r.injured) == 0 })
	var killed, injured evals.Share
	acts := 0
	err := each(b, all, func(r *report) casualties {
		s := truecase.Default().Restore(r.text)
		doc, _ := b.Reader.Grammar(s, r.published)
		return countCasualties(b.of(s, r.published), doc)
	}, func(r *report, c casualties) {
		acts += len(c.killed) + len(c.injured)
		b.harm(&killed, "killed", r, r.killed, c.killed)
		b.harm(&injured, "injured", r, r.injured, c.injured)
	})
	both := evals.Share{Right: killed.Right + injured.Right, Of: killed.Of + injured.Of}
	b.size("%d texts, %d templates with numbers of killed, %d of injured", len(all), killed.Of, injured.Of)
	m := both.Measure("killed and injured, exact")
	m.Note += fmt.Sprintf(", of %d numbers read", acts)
	b.add(m, killed.Measure("killed, exact"), injured.Measure("injured, exact"))
	return err
}

// harm counts the templates whose number an act of its own has.
func (b *bench) harm(x *evals.Share, name string, r *report, want, got []int) {
	got = slices.Clone(got)
	for _, n := range want {
		i := slices.Index(got, n)
		x.Add(i >= 0)
		if i >= 0 {
			got = slices.Delete(got, i, i+1)
			continue
		}
		cause := name + ": another number read"
		switch {
		case len(got) == 0 && n == 1:
			cause = name + ": one person, nothing read"
		case len(got) == 0:
			cause = name + ": several, nothing read"
		}
		b.fault(cause, func() string { return fmt.Sprintf("%s want %d has %v", r.id, n, got) })
	}
}

var (
	mucHead   = regexp.MustCompile(`(?m)^DEV-MUC3-\d{4}\b.*$`)
	mucDay    = regexp.MustCompile(`\b(\d{1,2}) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) (\d\d)\b`)
	mucOpen   = regexp.MustCompile(`^[^\[]{0,200}--\s*(\[[^\]]*\]\s*)+`)
	mucSquare = regexp.MustCompile(`\[([^\]]*)\]`)
)

// readReports parts a file into its texts: without the dateline, with what stands in square brackets in round ones.
func readReports(file string) []*report {
	heads := mucHead.FindAllStringIndex(file, -1)
	var all []*report
	for i, h := range heads {
		end := len(file)
		if i+1 < len(heads) {
			end = heads[i+1][0]
		}
		id, _, _ := strings.Cut(file[h[0]:h[1]], " ")
		body := strings.TrimSpace(file[h[1]:end])
		r := &report{id: id, published: mucDate(body)}
		body = mucOpen.ReplaceAllString(body, "")
		body = mucSquare.ReplaceAllString(body, "($1)")
		var paragraphs []string
		for p := range strings.SplitSeq(body, "\n\n") {
			if p = strings.Join(strings.Fields(p), " "); p != "" {
				paragraphs = append(paragraphs, p)
			}
		}
		r.text = strings.Join(paragraphs, "\n\n")
		all = append(all, r)
	}
	return all
}

// mucDate is the day of a text's dateline: "3 JAN 90".
func mucDate(body string) string {
	m := mucDay.FindString(body[:min(len(body), 200)])
	d, err := time.Parse("2 Jan 06", m)
	if err != nil {
		return ""
	}
	return d.Format(time.DateOnly)
}

// readKeys gives the texts the numbers of their templates.
func readKeys(file string, byID map[string]*report) {
	slots := map[string][]string{}
	last := ""
	done := func() {
		if id, _, _ := strings.Cut(strings.Join(slots["0"], ""), " "); byID[id] != nil && !strings.Contains(strings.Join(slots["1"], ""), "OPTIONAL") {
			byID[id].template(slots)
		}
		slots = map[string][]string{}
	}
	for l := range strings.Lines(file) {
		number, rest, ok := strings.Cut(strings.TrimRight(l, "\r\n"), ".")
		if _, err := strconv.Atoi(number); ok && err == nil {
			if last = number; number == "0" {
				done()
			}
			_, rest, _ = strings.Cut(rest, ":")
		} else {
			rest = strings.TrimSpace(l)
		}
		if strings.HasPrefix(l, ";") || strings.TrimSpace(rest) == "" {
			continue
		}
		slots[last] = append(slots[last], slotValue(rest))
	}
	done()
}

// slotNames are what stands between a slot's colon and its value.
var slotNames = regexp.MustCompile(`^\s*(ID|TEMPLATE|NUMBER|EFFECT OF INCIDENT)\s{2,}`)

func slotValue(s string) string { return strings.TrimSpace(slotNames.ReplaceAllString(s, "")) }

// template adds the numbers of killed and injured that a template states.
func (r *report) template(slots map[string][]string) {
	numbers := map[string]string{} // by target
	for _, v := range slots["21"] {
		n, who, _ := strings.Cut(v, ":")
		numbers[target(who)] = strings.TrimSpace(n)
	}
	for effect, to := range map[string]*[]int{"DEATH": &r.killed, "INJURY": &r.injured} {
		sum, known := 0, false
		for _, v := range slots["23"] {
			is, who, _ := strings.Cut(v, ":")
			if strings.TrimSpace(is) != effect {
				continue
			}
			n, err := strconv.Atoi(numbers[target(who)])
			if err != nil {
				sum, known = 0, false
				break
			}
			sum, known = sum+n, true
		}
		if known {
			*to = append(*to, sum)
		}
	}
}

// target is a target's first name or description.
func target(s string) string {
	_, s, _ = strings.Cut(s, `"`)
	s, _, _ = strings.Cut(s, `"`)
	return s
}

// casualties are the numbers of killed and injured, an act each.
type casualties struct{ killed, injured []int }

// countCasualties counts act by act: by the figures of its mentions, else by who suffers it.
func countCasualties(r *dateline.Reading, doc *text.Doc) (c casualties) {
	actOf := map[dateline.EventID]dateline.ActID{}
	for _, e := range r.Events {
		actOf[e.ID] = e.Act
	}
	for _, x := range []struct {
		kind  dateline.FigureKind
		stems []string
		to    *[]int
	}{
		{dateline.Killed, []string{"kill", "murder", "assassinat", "slay", "slain", "massacr", "execut", "death", "dead", "die"}, &c.killed},
		{dateline.Injured, []string{"wound", "injur", "hurt"}, &c.injured},
	} {
		byAct := map[dateline.ActID]int{}
		for _, f := range r.Figures {
			if f.Kind != x.kind || f.Low == nil || f.High == nil || *f.Low != *f.High {
				continue
			}
			act, ok := actOf[f.Event]
			if !ok {
				act = dateline.ActID("figure " + string(f.ID))
			}
			byAct[act] = max(byAct[act], int(*f.Low))
		}
		for _, e := range r.Events {
			if byAct[e.Act] == 0 && suffers(e, x.stems) {
				byAct[e.Act] = persons(doc, e.Recipients)
			}
		}
		for _, n := range byAct {
			if n > 0 {
				*x.to = append(*x.to, n)
			}
		}
		slices.Sort(*x.to)
	}
	return c
}

// suffers tells whether an event that happened is named by one of the stems.
func suffers(e *dateline.Event, stems []string) bool {
	low := strings.ToLower(e.Trigger.Text)
	return e.Status == dateline.Happened && slices.ContainsFunc(stems, func(s string) bool { return strings.Contains(low, s) })
}

// persons is how many people parties are if each is one, and 0 if one is several.
func persons(doc *text.Doc, ps []*dateline.Party) int {
	for _, p := range ps {
		if t := doc.TokenAt(p.Head.Start); t < 0 || doc.Tokens[t].XPOS != "NN" && doc.Tokens[t].XPOS != "NNP" {
			return 0
		}
	}
	return len(ps)
}
