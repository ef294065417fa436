package actors

import (
	"sort"

	"dateline/internal/dateline"
)

// focus is which countries an article is about, and where in it each is named.
type focus struct {
	count map[dateline.Country]int
	main  dateline.Country // the country that is named most, where one stands out
	seen  []sighting       // in the order of the text
}

type sighting struct {
	token   int
	country dateline.Country
}

// weigh counts the countries that the article names.
func (r *reading) weigh() {
	r.focus.count = map[dateline.Country]int{}
	for i := 0; i < len(r.names); i++ {
		h := r.names[i]
		if h == nil {
			continue
		}
		if len(h.refs) == 1 && !r.inPerson(h) {
			if c := r.countryOf(h.refs[0]); c != "" && c != "IGO" && c != "NGO" && c != "MNC" {
				r.focus.count[c]++
				r.focus.seen = append(r.focus.seen, sighting{i, c})
			}
		}
		i = h.end - 1
	}
	r.focus.main = r.focus.most()
}

// most returns the country that the article names most often; of two alike, the one named first.
func (f *focus) most() dateline.Country {
	var best dateline.Country
	for _, s := range f.seen {
		if f.count[s.country] > f.count[best] {
			best = s.country
		}
	}
	return best
}

// near returns the country named last before token i, not before token first.
func (f *focus) near(first, i int) dateline.Country {
	n := sort.Search(len(f.seen), func(n int) bool { return f.seen[n].token >= i })
	if n > 0 && f.seen[n-1].token >= first {
		return f.seen[n-1].country
	}
	return ""
}
