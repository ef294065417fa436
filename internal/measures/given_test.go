package measures

import (
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
	"dateline/internal/evals"
)

func TestUnmark(t *testing.T) {
	m := unmark("Then <s>Ostland</s> sent <t>aid < 5 tons</t>.")
	if m.text != "Then Ostland sent aid < 5 tons." || m.text[m.source.Start:m.source.End] != "Ostland" || m.text[m.target.Start:m.target.End] != "aid < 5 tons" {
		t.Errorf("unmarked: %+v", m)
	}
}

func TestHeldBackIsAFixedHalf(t *testing.T) {
	for s, want := range map[string]bool{"": true, "a": false, "b": true} { // 0x811c9dc5, 0xe40c292c, 0xe70c2de5
		if HeldBack(s) != want {
			t.Errorf("%q: held back is %v", s, HeldBack(s))
		}
	}
}

func party(start, end int) *dateline.Party {
	return &dateline.Party{Span: dateline.Span{Start: start, End: end}}
}

func TestBetween(t *testing.T) {
	source, target := evals.Range{Start: 0, End: 5}, evals.Range{Start: 10, End: 15}
	event := func(id string, at int, actors, recipients []*dateline.Party) *dateline.Event {
		return &dateline.Event{ID: dateline.EventID(id), Trigger: dateline.Span{Start: at}, Actors: actors, Recipients: recipients}
	}
	first := event("first", 1, nil, nil)
	swapped := event("swapped", 2, []*dateline.Party{party(10, 12)}, []*dateline.Party{party(0, 2)})
	actor := event("actor", 3, []*dateline.Party{party(4, 9)}, nil)
	both := event("both", 4, []*dateline.Party{party(0, 5)}, []*dateline.Party{party(12, 20)})
	for _, tt := range []struct {
		of   []*dateline.Event
		want string
	}{
		{[]*dateline.Event{first, swapped, actor, both}, "both"},
		{[]*dateline.Event{first, swapped, actor}, "actor"},
		{[]*dateline.Event{first, swapped}, "swapped"},
		{[]*dateline.Event{event("later", 9, nil, nil), first}, "first"},
	} {
		if got := between(tt.of, source, target); string(got.ID) != tt.want {
			t.Errorf("picked %s, want %s", got.ID, tt.want)
		}
	}
	if between(nil, source, target) != nil {
		t.Error("an event between nobody")
	}
}

func TestRoot(t *testing.T) {
	for _, tt := range []struct {
		kind   dateline.EventType
		status dateline.Status
		want   string
	}{
		{"RETREAT", "happened", "YIELD"}, {"CONCEDE", "ongoing", "YIELD"}, {"AID", "planned", "AGREE"}, {"AID", "not-done", "REJECT"},
		{"COERCE", "planned", "THREATEN"}, {"ASSAULT", "called-for", "REQUEST"}, {"ACCUSE", "planned", "ACCUSE"}, {"ASSAULT", "denied", "ASSAULT"},
	} {
		if got := root(&dateline.Event{Type: tt.kind, Status: tt.status}); got != tt.want {
			t.Errorf("%s %s is %s, want %s", tt.kind, tt.status, got, tt.want)
		}
	}
}

// TestLabels holds the macro-F1: A has F1 2/3, B 0; a label that the set does not have counts only as wrong.
func TestLabels(t *testing.T) {
	l := newLabels()
	l.add("A", "A")
	l.add("A", "nothing")
	l.add("B", "nothing")
	ms := l.measures("code")
	near(t, "macro-F1", ms[0].Value, 100./3)
	near(t, "right", ms[1].Value, 100./3)
	if len(ms) != 4 {
		t.Errorf("measures: %+v", ms)
	}
}

func TestRootsWhole(t *testing.T) {
	rows := "sentence_id\tsentence\tmarked_sentence\tsource\ttarget\tgold_penta\tgold_root\n" +
		"1\tx\t<s>Russia</s> attacked <t>Ukraine</t>.\tRussia\tUkraine\t4\tASSAULT\n2\tx\t<s>He</s> saw <t>a \"cat</t>.\tHe\ta cat\t0\tAID\n"
	b := at(t, fstest.MapFS{plvFile: gz(t, rows)})
	if err := b.roots(func(string) bool { return true }); err != nil {
		t.Fatal(err)
	}
	near(t, "right", value(t, b, "PLOVER root code, right"), 50)
	if d := cmp.Diff(map[string]int{"AID read as nothing": 1}, b.causes); d != "" {
		t.Errorf("causes (-want +got):\n%s", d)
	}
}

func TestClassOf(t *testing.T) {
	for _, tt := range []struct {
		e    *dateline.Event
		want string
	}{
		{nil, "0"}, {&dateline.Event{Quad: 3}, "3"}, {&dateline.Event{Quad: 3, CAMEO: "020"}, "1"}, {&dateline.Event{CAMEO: "0811"}, "2"},
		{&dateline.Event{CAMEO: "138"}, "3"}, {&dateline.Event{CAMEO: "14"}, "4"}, {&dateline.Event{CAMEO: "195"}, "4"},
	} {
		if got := classOf(tt.e); got != tt.want {
			t.Errorf("%+v has class %s, want %s", tt.e, got, tt.want)
		}
	}
}

func TestTagged(t *testing.T) {
	all := readTagged("Rebels B-S\nof I-S\nMelo I-S\n's O\nhit O\nthe O\nport B-T\n, O\nnot O\naid B-R\n. O\n\nTalks O\n")
	if len(all) != 2 || all[0].text != "Rebels of Melo's hit the port, not aid." || string(all[0].roles) != "SSSOOOTOORO" {
		t.Fatalf("read %+v", all)
	}
	var source, target evals.PRF
	in := all[0].cover([]dateline.Span{{Start: 0, End: 6}, {Start: 24, End: 38}}) // "Rebels", "port, not aid"
	all[0].count(&source, 'S', in)
	all[0].count(&target, 'T', in)
	if source != (evals.PRF{Hit: 1, Gold: 3, Got: 4}) || target != (evals.PRF{Hit: 1, Gold: 1, Got: 4}) {
		t.Errorf("source %+v, target %+v", source, target)
	}
}
