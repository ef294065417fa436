package sentences

import (
	"math/rand/v2"
	"strings"
	"testing"

	"dateline/internal/conllu"
	"dateline/internal/tokens"
)

const bank = `# newdoc
# newpar
1	Talks	talk	NOUN	NNS	_	2	nsubj	_	_
2	ended	end	VERB	VBD	_	0	root	_	SpaceAfter=No
3	.	.	PUNCT	.	_	2	punct	_	_

1	Envoys	envoy	NOUN	NNS	_	2	nsubj:outer	_	_
2	left	leave	VERB	VBD	_	0	root	_	_

# newpar
1	Nobody	nobody	PRON	NN	_	2	nsubj	_	_
2	spoke	speak	VERB	VBD	_	0	root	_	SpaceAfter=No
3	!	!	PUNCT	.	_	2	punct	_	_

`

func read(t *testing.T) [][]*paragraph {
	t.Helper()
	docs, err := conllu.Read(strings.NewReader(bank))
	if err != nil {
		t.Fatal(err)
	}
	return paragraphs(docs)
}

// drawn shows a paragraph with a stroke where a sentence ends before a token.
func (p *paragraph) drawn() string {
	var b strings.Builder
	for i, x := range p.tokens {
		if i > 0 && p.gaps[i] != tokens.Glued {
			b.WriteByte(' ')
		}
		if p.targets[i].ends == 1 {
			b.WriteString("| ")
		}
		b.WriteString(x.Form)
	}
	return b.String()
}

func TestParagraphsKnowWhereSentencesEnd(t *testing.T) {
	ps := read(t)[0]
	if len(ps) != 2 || ps[0].drawn() != "Talks ended. | Envoys left" || ps[1].drawn() != "Nobody spoke!" {
		t.Fatalf("%d paragraphs, the first %q", len(ps), ps[0].drawn())
	}
	x := ps[0].targets
	if x[0].tag != x[3].tag || x[0].relation != x[3].relation || x[0].tag == x[1].tag || x[1].ends != 0 && x[1].ends != -1 {
		t.Errorf("targets %+v", x)
	}
}

func TestVariationsKeepTargetsWithTheirTokens(t *testing.T) {
	ps := read(t)[0]
	if got := ps[0].join(ps[1]).drawn(); got != "Talks ended. | Envoys left | Nobody spoke!" {
		t.Errorf("joined: %q", got)
	}
	if got := ps[0].without(func() bool { return true }).drawn(); got != "Talks ended | Envoys left" {
		t.Errorf("without marks: %q", got)
	}
	if got := ps[0].part(1, 4).drawn(); got != "ended. | Envoys" {
		t.Errorf("a part: %q", got)
	}
	tr := &trainer{documents: [][]*paragraph{ps}, rand: rand.New(rand.NewPCG(1, 1))}
	before := ps[0].drawn() + ps[1].drawn()
	for range 500 {
		p := tr.vary(ps[0].join(ps[1]).join(ps[0]))
		if len(p.tokens) == 0 || len(p.tokens) != len(p.gaps) || len(p.tokens) != len(p.targets) {
			t.Fatalf("varied to %q", p.drawn())
		}
		tr.vary(ps[1])
	}
	if ps[0].drawn()+ps[1].drawn() != before {
		t.Error("varying changed what is varied")
	}
}

func TestArrangeShowsEveryTokenOnce(t *testing.T) {
	ps := read(t)
	tr := &trainer{documents: [][]*paragraph{ps[0], ps[0], {}}, rand: rand.New(rand.NewPCG(1, 1))}
	seen := map[string]bool{}
	for range 50 {
		var all []string
		for _, p := range tr.arrange() {
			all = append(all, p.drawn())
			seen[p.drawn()] = true
		}
		const both = "Talks ended. | Envoys left | Nobody spoke!"
		if got := strings.Join(all, " | "); got != both+" | "+both {
			t.Fatalf("arranged %q", all)
		}
	}
	if len(seen) != 3 {
		t.Errorf("shown %v, want paragraphs alone and run together", seen)
	}
}

func TestStories(t *testing.T) {
	docs, err := Stories(strings.NewReader(`[{"sentences":["Talks ended.","Envoys left."]},{"sentences":[]}]`))
	if err != nil {
		t.Fatal(err)
	}
	if len(docs) != 2 || docs[0].Text != "Talks ended. Envoys left." || len(docs[0].Sentences) != 2 {
		t.Errorf("read %+v", docs[0])
	}
	if f := Accuracy(docs, tokens.Split); f != 100 {
		t.Errorf("sentences F1 %v on two plain sentences", f)
	}
	if _, err := Stories(strings.NewReader("[{")); err == nil {
		t.Error("read half a file")
	}
}
