package lemma

import "strings"

// regularBase returns the most frequent of the known words that a regularly inflected word may come from, or "".
func (t *Table) regularBase(w, xpos string) string {
	if t.Rank == nil {
		return ""
	}
	best, rank := "", -1
	for _, b := range bases(w, xpos) {
		if r := t.Rank(b); r >= 0 && (rank < 0 || r < rank) {
			best, rank = b, r
		}
	}
	return best
}

// bases returns the words from which the endings of English make w.
func bases(w, xpos string) []string {
	switch xpos {
	case "VBG":
		return bare(w, "ing")
	case "VBD", "VBN":
		return bare(w, "ed")
	case "JJR", "RBR":
		return bare(w, "er")
	case "JJS", "RBS":
		return bare(w, "est")
	case "VBZ":
		return withoutS(w)
	case "NNS":
		if stem, ok := strings.CutSuffix(w, "ves"); ok {
			return []string{stem + "ve", stem + "f", stem + "fe"}
		}
		return withoutS(w)
	}
	return nil
}

// bare takes an ending away that begins with a vowel: before it a y becomes i, a silent e falls, a consonant may
// be doubled.
func bare(w, ending string) []string {
	stem, ok := strings.CutSuffix(w, ending)
	n := len(stem)
	if !ok || n < 2 {
		return nil
	}
	if ending != "ing" && stem[n-1] == 'i' {
		return []string{stem[:n-1] + "y", stem + "e"}
	}
	if n >= 3 && stem[n-1] == stem[n-2] && !vowel(stem[n-1]) {
		return []string{stem[:n-1], stem, stem + "e"}
	}
	if wouldDouble(stem) {
		return []string{stem + "e"}
	}
	return []string{stem, stem + "e"}
}

// wouldDouble tells whether a word of one syllable would have doubled its last letter before an ending.
func wouldDouble(stem string) bool {
	n := len(stem)
	if n < 3 || !vowel(stem[n-2]) || vowel(stem[n-1]) || strings.IndexByte("wxyh", stem[n-1]) >= 0 {
		return false
	}
	for i := range n - 2 {
		if vowel(stem[i]) && !(i > 0 && stem[i-1] == 'q') {
			return false
		}
	}
	return true
}

func vowel(c byte) bool { return strings.IndexByte("aeiouy", c) >= 0 }

// withoutS takes the ending of plurals and of the third person away.
func withoutS(w string) []string {
	n := len(w)
	switch {
	case n < 3 || w[n-1] != 's' || strings.HasSuffix(w, "ss"):
		return nil
	case strings.HasSuffix(w, "ies") && n > 4:
		return []string{w[:n-3] + "y", w[:n-1]}
	case strings.HasSuffix(w, "ches"), strings.HasSuffix(w, "shes"), strings.HasSuffix(w, "sses"), strings.HasSuffix(w, "xes"), strings.HasSuffix(w, "zzes"), strings.HasSuffix(w, "oes"):
		return []string{w[:n-2], w[:n-1]}
	case strings.HasSuffix(w, "ses"):
		return []string{w[:n-1], w[:n-2], w[:n-2] + "is"}
	}
	return []string{w[:n-1]}
}
