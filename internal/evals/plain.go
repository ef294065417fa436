package evals

import (
	"bufio"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"dateline/internal/dateline"
	"dateline/internal/plover"
)

// ReadPlain reads coded texts in the plain form that own/README.md explains. An error names file and line.
func ReadPlain(r io.Reader, file string) ([]*Story, error) {
	p := plain{}
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		if err := p.line(sc.Text()); err != nil {
			return nil, fmt.Errorf("read %s:%d: %w", file, n, err)
		}
	}
	if err := sc.Err(); err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	return p.stories, nil
}

var statuses = []dateline.Status{
	dateline.Happened, dateline.Ongoing, dateline.Planned, dateline.Threatened, dateline.CalledFor,
	dateline.Hypothetical, dateline.Denied, dateline.NotDone,
}

var kinds = []dateline.FigureKind{
	dateline.Killed, dateline.Injured, dateline.Missing, dateline.Detained, dateline.Released, dateline.Displaced,
	dateline.Refugees, dateline.Returned, dateline.Affected, dateline.Protesters, dateline.Troops, dateline.Aid,
	dateline.Price, dateline.Money, dateline.Distance, dateline.Duration, dateline.Count,
}

// plain is the reading of one file; lines speak of the last sentence of the last story.
type plain struct{ stories []*Story }

func (p *plain) line(s string) error {
	body := strings.TrimSpace(s)
	switch {
	case body == "" || body[0] == '#':
		return nil
	case body[0] == '@' && s[0] == '@':
		return p.begin(strings.TrimSpace(s[1:]))
	case len(p.stories) == 0:
		return fmt.Errorf("no text has begun: a text begins with @ ID PUBLISHED")
	}
	st := p.stories[len(p.stories)-1]
	if s[0] != ' ' && s[0] != '\t' {
		st.Sentences = append(st.Sentences, body)
		return nil
	}
	if len(st.Sentences) == 0 {
		return fmt.Errorf("a coding stands before any sentence")
	}
	return st.code(body)
}

func (p *plain) begin(s string) error {
	id, rest, _ := strings.Cut(s, " ")
	published, title, _ := strings.Cut(strings.TrimSpace(rest), " ")
	if id == "" || published == "" {
		return fmt.Errorf("a text begins with @ ID PUBLISHED")
	}
	if published == "-" {
		published = ""
	} else if len(published) != len("2006-01-02") {
		return fmt.Errorf("%q is no day", published)
	}
	if slices.ContainsFunc(p.stories, func(o *Story) bool { return o.ID == id }) {
		return fmt.Errorf("there is a text %q already", id)
	}
	p.stories = append(p.stories, &Story{ID: id, Title: strings.TrimSpace(title), Published: published})
	return nil
}

// code reads one line of coding.
func (s *Story) code(line string) error {
	fields := strings.Split(line, " | ")
	for i := range fields {
		fields[i] = strings.TrimSpace(fields[i])
	}
	head, what, ok := strings.Cut(fields[0], ": ")
	if !ok {
		return fmt.Errorf("%q is no coding: it lacks a colon", line)
	}
	what = strings.TrimSpace(what)
	n := len(s.Sentences) - 1
	if head == "said" {
		return s.statement(Statement{Sentence: n}, what, fields[1:])
	}
	if slices.Contains(kinds, dateline.FigureKind(head)) {
		return s.figure(Figure{Sentence: n, Kind: dateline.FigureKind(head)}, what, fields[1:])
	}
	kind, mode, _ := strings.Cut(head, " ")
	return s.event(Event{Sentence: n, Trigger: what, Type: dateline.EventType(kind), Mode: dateline.Mode(mode), Status: dateline.Happened}, fields[1:])
}

func (s *Story) event(e Event, fields []string) error {
	t, ok := plover.Lookup(e.Type)
	if !ok {
		return fmt.Errorf("%q is no type, no kind of figure and not “said”", e.Type)
	}
	if e.Mode != "" && !slices.Contains(t.Modes, e.Mode) {
		return fmt.Errorf("%s has no mode %q", e.Type, e.Mode)
	}
	for _, f := range fields {
		if err := e.field(f, len(s.Coding.Events)); err != nil {
			return err
		}
	}
	s.Coding.Events = append(s.Coding.Events, e)
	return nil
}

// field reads one field of an event; before is the number of events of the text that stand before it.
func (e *Event) field(f string, before int) (err error) {
	key, rest, _ := strings.Cut(f, " ")
	switch key {
	case "by":
		err = appendParty(&e.Actors, rest)
	case "to":
		err = appendParty(&e.Recipients, rest)
	case "in":
		e.Place = &Place{}
		var country string
		e.Place.Text, country, err = bracket(rest)
		e.Place.Country = dateline.Country(known(country))
	case "on":
		e.When, err = parseWhen(rest)
	case "says":
		e.AttributedTo = rest
	case "same":
		e.SameAs, err = numbered(rest, before)
	default:
		if e.Status = dateline.Status(f); !slices.Contains(statuses, e.Status) {
			err = fmt.Errorf("%q is neither a field of an event nor a status", f)
		}
	}
	return err
}

// bracket parts "text (inside)".
func bracket(s string) (text, inside string, err error) {
	text, inside, ok := strings.Cut(s, " (")
	if !ok || !strings.HasSuffix(inside, ")") || text == "" {
		return "", "", fmt.Errorf("%q wants the form TEXT (CODE)", s)
	}
	return strings.TrimSpace(text), strings.TrimSuffix(inside, ")"), nil
}

func known(s string) string {
	if s == "-" {
		return ""
	}
	return s
}

func appendParty(to *[]Party, s string) error {
	text, code, err := bracket(s)
	if err != nil {
		return err
	}
	country, sector, ok := strings.Cut(code, " ")
	if !ok {
		return fmt.Errorf("%q wants the form TEXT (COUNTRY SECTOR)", s)
	}
	p := Party{Country: dateline.Country(known(country)), Sector: dateline.Sector(known(sector))}
	p.Text, p.Refers = referring(text)
	*to = append(*to, p)
	return nil
}

// referring parts "he = Full Name".
func referring(s string) (text, refers string) {
	text, refers, _ = strings.Cut(s, " = ")
	return text, refers
}

func parseWhen(s string) (*When, error) {
	text, days, err := bracket(s)
	if err != nil || days == "-" {
		return &When{Text: text}, err
	}
	start, end, ok := strings.Cut(days, "..")
	if !ok {
		end = start
	}
	if len(start) != len("2006-01-02") || len(end) != len(start) || end < start {
		return nil, fmt.Errorf("%q wants days as 2031-05-14 or 2031-05-01..2031-05-31", s)
	}
	return &When{Text: text, Start: start, End: end}, nil
}

// numbered reads a number from 1 to n and counts it from 0.
func numbered(s string, n int) (*int, error) {
	k, err := strconv.Atoi(s)
	if err != nil || k < 1 || k > n {
		return nil, fmt.Errorf("%q is not the number of an event before it", s)
	}
	k--
	return &k, nil
}

func (s *Story) statement(st Statement, speaker string, fields []string) error {
	st.Speaker, st.Refers = referring(speaker)
	for _, f := range fields {
		key, rest, _ := strings.Cut(f, " ")
		switch key {
		case "cue":
			st.Cue = rest
		case "words":
			first, last, cut := strings.Cut(rest, " … ")
			if !cut {
				last = first
			}
			st.ContentFirst, st.ContentLast = first, last
		case "through":
			n, err := strconv.Atoi(rest)
			if err != nil {
				return fmt.Errorf("%q is no number of sentences", rest)
			}
			n += st.Sentence
			st.EndSentence = &n
		case "quoted", "partly":
		default:
			return fmt.Errorf("%q is no field of a statement", f)
		}
	}
	if st.ContentFirst == "" {
		return fmt.Errorf("a statement wants its words")
	}
	s.Coding.Statements = append(s.Coding.Statements, st)
	return nil
}

func (s *Story) figure(f Figure, value string, fields []string) error {
	text, span, err := bracket(value)
	if err != nil {
		return err
	}
	f.Value = text
	if f.Low, f.High, err = bounds(strings.TrimPrefix(span, "~")); err != nil {
		return fmt.Errorf("%q wants a range as 12, 12.., ..50 or 24..99", value)
	}
	for _, x := range fields {
		switch key, rest, _ := strings.Cut(x, " "); key {
		case "of":
			f.Of = rest
		case "given":
			f.GivenBy = rest
		case "event":
			f.Event, err = numbered(rest, len(s.Coding.Events))
		default:
			err = fmt.Errorf("%q is no field of a figure", x)
		}
		if err != nil {
			return err
		}
	}
	s.Coding.Figures = append(s.Coding.Figures, f)
	return nil
}

// bounds reads a range as 12, 12.., ..50 or 24..99.
func bounds(s string) (low, high *float64, err error) {
	a, b, between := strings.Cut(s, "..")
	if !between {
		b = a
	}
	if a == "" && b == "" {
		return nil, nil, strconv.ErrSyntax
	}
	for _, x := range []struct {
		s  string
		to **float64
	}{{a, &low}, {b, &high}} {
		if x.s == "" {
			continue
		}
		v, err := strconv.ParseFloat(x.s, 64)
		if err != nil {
			return nil, nil, err
		}
		*x.to = &v
	}
	return low, high, nil
}
