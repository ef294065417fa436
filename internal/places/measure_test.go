package places

import (
	"compress/gzip"
	"encoding/json"
	"encoding/xml"
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"dateline/internal/datatest"
	"dateline/internal/dateline"
	"dateline/internal/places/atlas"
)

var show = flag.String("show", "", "list the errors of this family while measuring: missed, spurious, wrong")

// toponym is a place of a measuring set. Without a point it is neither asked for nor held against us.
type toponym struct {
	span     dateline.Span
	lat, lon float64
	placed   bool
}

type article struct {
	text string
	gold []toponym
}

// score counts, over a set: places asked for, found, and found right, with overlapping and with the very
// same span; of those found, how many were put on the map, and how far off.
type score struct {
	gold, got, hit, exact, resolved int
	errors                          []float64 // kilometres, of the resolved
}

func (s score) f1(hit int) float64 { return 200 * float64(hit) / float64(max(1, s.gold+s.got)) }

func (s score) within(km float64) int {
	n := 0
	for _, e := range s.errors {
		if e <= km {
			n++
		}
	}
	return n
}

func (s score) String() string {
	slices.Sort(s.errors)
	median := 0.0
	if len(s.errors) > 0 {
		median = s.errors[len(s.errors)/2]
	}
	return fmt.Sprintf("asked %d, named %d, found %d: P %.1f R %.1f F1 %.1f (same span: F1 %.1f); resolved %d of the found (%.1f %%); within 161 km: %.1f %% of the resolved, %.1f %% of the found; median error %.1f km",
		s.gold, s.got, s.hit, pct(s.hit, s.got), pct(s.hit, s.gold), s.f1(s.hit), s.f1(s.exact), s.resolved, pct(s.resolved, s.hit),
		pct(s.within(161), s.resolved), pct(s.within(161), s.hit), median)
}

func pct(a, b int) float64 { return 100 * float64(a) / float64(max(1, b)) }

// count compares the places found in an article with those that are asked for, one to one, in the order of
// the text. Nominal places ("the city") are left out: the sets do not have them. So are places that overlap
// with a toponym without a point.
func (s *score) count(a article, found []*dateline.Place, note func(kind, what string)) {
	used := make([]bool, len(a.gold))
	for _, t := range a.gold {
		if t.placed {
			s.gold++
		}
	}
	for _, p := range found {
		if nominalSpan(p.Span.Text) {
			continue
		}
		n := slices.IndexFunc(a.gold, func(t toponym) bool { return t.span.Overlaps(p.Span) })
		for n >= 0 && n+1 < len(a.gold) && used[n] && a.gold[n+1].span.Overlaps(p.Span) {
			n++
		}
		switch {
		case n < 0 || used[n]:
			s.got++
			note("spurious", around(a.text, p.Span)+" → "+p.Name)
		case !a.gold[n].placed:
			used[n] = true
		default:
			used[n] = true
			s.got++
			s.hit++
			if core(p.Span) == a.gold[n].span.Text {
				s.exact++
			}
			if p.Latitude == nil {
				note("unresolved", around(a.text, p.Span))
				continue
			}
			s.resolved++
			e := atlas.Kilometres(a.gold[n].lat, a.gold[n].lon, *p.Latitude, *p.Longitude)
			s.errors = append(s.errors, e)
			if e > 161 {
				note("wrong", fmt.Sprintf("%s → %s, %s, %s (%.0f km from %.2f %.2f)", around(a.text, p.Span), p.Name, p.Admin1, p.Country, e, a.gold[n].lat, a.gold[n].lon))
			}
		}
	}
	for i, t := range a.gold {
		if t.placed && !used[i] {
			note("missed", around(a.text, t.span))
		}
	}
}

// nominalSpan tells whether a place is pointed to and not named.
func nominalSpan(s string) bool {
	first, _, _ := strings.Cut(s, " ")
	return !compass[first] && strings.IndexFunc(first, unicode.IsUpper) < 0 && !strings.Contains(first, "-")
}

// core is a span's name without "northern" and "the", which the sets leave out.
func core(s dateline.Span) string {
	t := s.Text
	for {
		w, rest, ok := strings.Cut(t, " ")
		if !ok || w != strings.ToLower(w) && w != "The" {
			return t
		}
		t = rest
	}
}

func around(text string, s dateline.Span) string {
	from, to := max(0, s.Start-40), min(len(text), s.End+30)
	return strings.ToValidUTF8(strings.ReplaceAll(text[from:s.Start]+"["+s.Text+"]"+text[s.End:to], "\n", " "), "")
}

func readXML(t testing.TB, name string, into any) {
	t.Helper()
	f, err := os.Open(filepath.Join(datatest.Dir(t), "places", name))
	if err != nil {
		t.Skip(err)
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	if err := xml.NewDecoder(z).Decode(into); err != nil {
		t.Fatal(err)
	}
}

// runes turns offsets in characters into a span of bytes.
func runes(s string, start, end int) dateline.Span {
	at := make([]int, 0, len(s)+1)
	for i := range s {
		at = append(at, i)
	}
	at = append(at, len(s))
	if end >= len(at) || start > end {
		return dateline.Span{}
	}
	return dateline.SpanOf(s, at[start], at[end])
}

func lgl(t testing.TB) []article {
	var raw struct {
		Articles []struct {
			Text     string `xml:"text"`
			Toponyms []struct {
				Start int `xml:"start"`
				End   int `xml:"end"`
				Gaz   *struct {
					Lat float64 `xml:"lat"`
					Lon float64 `xml:"lon"`
				} `xml:"gaztag"`
			} `xml:"toponyms>toponym"`
		} `xml:"article"`
	}
	readXML(t, "lgl.xml.gz", &raw)
	g := gazetteer(t)
	var all []article
	for _, x := range raw.Articles {
		a := article{text: x.Text}
		for _, y := range x.Toponyms {
			top := toponym{span: runes(x.Text, y.Start, y.End)}
			_, demonym := g.atlas.People(atlas.Fold(top.span.Text))
			if top.placed = y.Gaz != nil && !demonym && !strings.HasSuffix(top.span.Text, "ian") && !strings.HasSuffix(top.span.Text, "ians"); top.placed {
				top.lat, top.lon = y.Gaz.Lat, y.Gaz.Lon
			}
			a.gold = append(a.gold, top)
		}
		all = append(all, a)
	}
	return all
}

func geovirus(t testing.TB) []article {
	var raw struct {
		Articles []struct {
			Text     string `xml:"text"`
			Toponyms []struct {
				Start int     `xml:"start"`
				End   int     `xml:"end"`
				Lat   float64 `xml:"lat"`
				Lon   float64 `xml:"lon"`
			} `xml:"locations>location"`
		} `xml:"article"`
	}
	readXML(t, "geovirus.xml.gz", &raw)
	var all []article
	for _, x := range raw.Articles {
		a := article{text: x.Text}
		for _, y := range x.Toponyms {
			a.gold = append(a.gold, toponym{span: runes(x.Text, y.Start-1, y.End-1), lat: y.Lat, lon: y.Lon, placed: true})
		}
		slices.SortFunc(a.gold, func(x, y toponym) int { return x.span.Start - y.span.Start })
		all = append(all, a)
	}
	return all
}

// TestToponyms holds the finding and resolving of places on two open sets to floors.
func TestToponyms(t *testing.T) {
	g := gazetteer(t)
	for _, set := range []struct {
		name          string
		load          func(testing.TB) []article
		f1, within161 float64
	}{
		{"LGL", lgl, 84.5, 88},
		{"GeoVirus", geovirus, 92.5, 91.3},
	} {
		t.Run(set.name, func(t *testing.T) {
			var s score
			for _, a := range set.load(t) {
				s.count(a, g.Find(annotate(t, a.text)), func(kind, what string) {
					if kind == *show {
						t.Log(kind, what)
					}
				})
			}
			t.Log(s)
			if f := s.f1(s.hit); f < set.f1 {
				t.Errorf("found F1 %.1f, want %.1f", f, set.f1)
			}
			if w := pct(s.within(161), s.resolved); w < set.within161 {
				t.Errorf("within 161 km %.1f %%, want %.1f %%", w, set.within161)
			}
		})
	}
}

// coded is a place of a coded story: where it stands, and its country where it has one.
type coded struct {
	span    dateline.Span
	country dateline.Country
}

// stories gives the texts of a coded set and the places that its events are tied to, each once.
func stories(t testing.TB, set string) map[string][]coded {
	t.Helper()
	dir := filepath.Join(datatest.Dir(t), "gold")
	var all []struct {
		ID        string
		Sentences []string
	}
	decode(t, filepath.Join(dir, set+"-stories.json"), &all)
	places := map[string][]coded{}
	for _, s := range all {
		var story struct {
			Events []struct {
				Sent  int
				Place *struct{ Text, Country string }
			}
		}
		path := filepath.Join(dir, set, s.ID+".json")
		if _, err := os.Stat(path); err != nil {
			continue
		}
		decode(t, path, &story)
		text := strings.Join(s.Sentences, " ")
		places[text] = nil
		for _, e := range story.Events {
			if e.Place == nil || e.Place.Country == "" {
				continue
			}
			at := strings.Index(s.Sentences[e.Sent], e.Place.Text)
			if at < 0 {
				continue // carried over from another sentence
			}
			for _, before := range s.Sentences[:e.Sent] {
				at += len(before) + 1
			}
			if slices.ContainsFunc(places[text], func(c coded) bool { return c.span.Start == at }) {
				continue
			}
			places[text] = append(places[text], coded{dateline.SpanOf(text, at, at+len(e.Place.Text)), dateline.Country(e.Place.Country)})
		}
	}
	return places
}

func decode(t testing.TB, path string, into any) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skip(err)
	}
	if err := json.Unmarshal(data, into); err != nil {
		t.Fatal(err)
	}
}

// TestCodedPlaces holds to a floor how many of the places that coders tied to events are found, in the right country.
func TestCodedPlaces(t *testing.T) {
	g := gazetteer(t)
	for _, set := range []struct {
		name  string
		right float64
	}{{"train", 88}, {"dev", 65}} {
		asked, right := 0, 0
		all := stories(t, set.name)
		for _, text := range slices.Sorted(maps.Keys(all)) {
			found := g.Find(annotate(t, text))
			for _, c := range all[text] {
				asked++
				ok := slices.ContainsFunc(found, func(p *dateline.Place) bool { return p.Span.Overlaps(c.span) && p.Country == c.country })
				if ok {
					right++
				} else if *show == "coded" {
					n := slices.IndexFunc(found, func(p *dateline.Place) bool { return p.Span.Overlaps(c.span) })
					got := "nothing"
					if n >= 0 {
						got = fmt.Sprint(found[n].Span.Text, " → ", found[n].Name, " ", found[n].Country)
					}
					t.Log(around(text, c.span), c.country, "got", got)
				}
			}
		}
		t.Logf("%s: %d of %d places in their country (%.1f %%)", set.name, right, asked, pct(right, asked))
		if pct(right, asked) < set.right {
			t.Errorf("%s: %.1f %%, want %.1f %%", set.name, pct(right, asked), set.right)
		}
	}
}
