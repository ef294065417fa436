package measures

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/dateline"
)

const mucText = `DEV-MUC3-0001 (NOSC)

   PORT LORNE, 3 JAN 90 (RADIO LORNE) -- [REPORT] [TEXT] REBELS KILLED FOUR SOLDIERS
NEAR MELO ON 2 JANUARY [NIGHT OF SECOND].

   SEVEN MEN WERE WOUNDED.

DEV-MUC3-0002 (NOSC)

   NO CITY, NO DATE -- [TEXT] NOTHING HAPPENED.
`

const mucKey = `
0.  MESSAGE: ID                     DEV-MUC3-0001 (NCCOSC)
1.  MESSAGE: TEMPLATE               1
19. HUM TGT: DESCRIPTION            "SOLDIERS"
                                    "A WAITER"
21. HUM TGT: NUMBER                 3: "SOLDIERS"
                                    1: "A WAITER"
23. HUM TGT: EFFECT OF INCIDENT     DEATH: "SOLDIERS"
                                    DEATH: "A WAITER"
;;; a remark
0.  MESSAGE: ID                     DEV-MUC3-0001 (NCCOSC)
1.  MESSAGE: TEMPLATE               2
21. HUM TGT: NUMBER                 PLURAL: "MEN"
                                    6 / 7: "BOYS"
23. HUM TGT: EFFECT OF INCIDENT     INJURY: "MEN"
                                    DEATH: "BOYS"
0.  MESSAGE: ID                     DEV-MUC3-0001 (NCCOSC)
1.  MESSAGE: TEMPLATE               3 (OPTIONAL)
21. HUM TGT: NUMBER                 9: "GIRLS"
23. HUM TGT: EFFECT OF INCIDENT     DEATH: "GIRLS"
0.  MESSAGE: ID                     DEV-MUC3-0001 (NCCOSC)
1.  MESSAGE: TEMPLATE               4
21. HUM TGT: NUMBER                 8: "MEN"
23. HUM TGT: EFFECT OF INCIDENT     INJURY: "MEN"
`

func TestReadReports(t *testing.T) {
	rs := readReports(mucText)
	if len(rs) != 2 || rs[0].id != "DEV-MUC3-0001" || rs[0].published != "1990-01-03" || rs[1].published != "" {
		t.Fatalf("read %+v", rs)
	}
	want := "REBELS KILLED FOUR SOLDIERS NEAR MELO ON 2 JANUARY (NIGHT OF SECOND).\n\nSEVEN MEN WERE WOUNDED."
	if d := cmp.Diff(want, rs[0].text); d != "" {
		t.Errorf("text (-want +got):\n%s", d)
	}
	byID := map[string]*report{rs[0].id: rs[0]}
	readKeys(mucKey, byID)
	if d := cmp.Diff([][]int{{4}, {8}}, [][]int{rs[0].killed, rs[0].injured}); d != "" {
		t.Errorf("killed and injured (-want +got):\n%s", d)
	}
}

func TestMUCWhole(t *testing.T) {
	b := at(t, fstest.MapFS{"events/muc34.tar.gz": tarball(t, "TASK/CORPORA/dev/dev-muc3-0001-0100", mucText, "TASK/CORPORA/dev/key-dev-0001.muc4", mucKey,
		"TASK/CORPORA/tst1/key-tst1.v7", strings.ReplaceAll(mucKey, "8:", "9:"))})
	if err := mucSet().run(b); err != nil {
		t.Fatal(err)
	}
	near(t, "killed", value(t, b, "killed, exact"), 100)
	near(t, "injured", value(t, b, "injured, exact"), 0) // seven are read, the key has eight
}

func TestCountCasualties(t *testing.T) {
	n := func(v float64) dateline.Range { return dateline.Range{Low: &v, High: &v} }
	four := 4.0
	r := &dateline.Reading{
		Events: []*dateline.Event{{ID: "e1", Act: "a", Trigger: dateline.Span{Text: "attack"}}, {ID: "e2", Act: "a"}, {ID: "e3", Act: "b"}},
		Figures: []*dateline.Figure{
			{ID: "f1", Kind: "killed", Event: "e1", Range: n(2)}, {ID: "f2", Kind: "killed", Event: "e2", Range: n(5)}, {ID: "f3", Kind: "killed", Range: n(1)},
			{ID: "f4", Kind: "killed", Event: "e3", Range: dateline.Range{Low: &four}}, {ID: "f5", Kind: "injured", Event: "e1", Range: n(3)},
		},
	}
	c := countCasualties(r, nil)
	if d := cmp.Diff([][]int{{1, 5}, {3}}, [][]int{c.killed, c.injured}); d != "" {
		t.Errorf("counted (-want +got):\n%s", d)
	}
}
