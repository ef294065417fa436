package times

import (
	"strings"

	"dateline/internal/numbers"
)

// clockClass reads "9 a.m.", "9:30", "5 p.m. EST", "17:00 GMT", "1400 GMT", "noon" to "09:00", with "Z" or an offset where a zone is named.
func clockClass(r *reader, i int) (any, int) {
	if w := r.Word(i); w == "noon" || w == "midday" || w == "midnight" {
		return dayParts[w], i + 1
	}
	h, m, end := hourMinute(r, i)
	if end == 0 {
		return nil, 0
	}
	colon := end > i+1
	half, e := halfOfDay(r, end)
	end = max(end, e)
	switch {
	case half == "p" && h < 12:
		h += 12
	case half == "a" && h == 12:
		h = 0
	}
	z, ze := zoneAt(r, end)
	if half == "" && !colon && ze == 0 || h > 24 || m > 59 {
		return nil, 0
	}
	return two(h) + ":" + two(m) + z, max(end, ze)
}

// hourMinute reads the digits or the word of a time: "9", "9:30", "1400", "nine o'clock".
func hourMinute(r *reader, i int) (h, m, end int) {
	h, ok := r.Atoms[i].Whole()
	if !ok {
		c, ok := numbers.Cardinal(r.Atoms, i)
		if ok && c.Value >= 1 && c.Value <= 12 && r.Atoms[i].Kind == numbers.Word && c.End == i+1 && r.Word(i+1) == "o'clock" {
			return int(c.Value), 0, i + 2
		}
		return 0, 0, 0
	}
	if len(r.Atoms[i].Word) == 4 {
		return h / 100, h % 100, i + 1
	}
	if h > 24 {
		return 0, 0, 0
	}
	if r.Word(i+1) == "o'clock" || r.Word(i+1) == "o’clock" {
		return h, 0, i + 2
	}
	if s := r.Word(i + 1); s == ":" && r.Atoms[i+1].Glued && i+2 < len(r.Atoms) && r.Atoms[i+2].Glued {
		if m, ok := r.Atoms[i+2].Whole(); ok && len(r.Atoms[i+2].Word) == 2 {
			return h, m, i + 3
		}
		return 0, 0, 0
	}
	return h, 0, i + 1
}

// halfOfDay reads "a.m." or what stands for it, and gives its first letter.
func halfOfDay(r *reader, i int) (string, int) {
	switch w := r.Word(i); w {
	case "a.m", "am", "p.m", "pm":
		end := i + 1
		if w[1] == '.' && r.Word(end) == "." && r.Atoms[end].Glued {
			end++
		}
		return w[:1], end
	case "in":
		if r.Word(i+1) == "the" {
			switch r.Word(i + 2) {
			case "morning":
				return "a", i + 3
			case "afternoon", "evening":
				return "p", i + 3
			}
		}
	case "a", "p":
		if r.Word(i+1) == "." && r.Word(i+2) == "m" {
			return w, i + 3
		}
	}
	return "", 0
}

// zoneAt reads a zone and gives its offset as RFC 3339 writes it; local time has none.
func zoneAt(r *reader, i int) (string, int) {
	w := r.Word(i)
	if w == "(" {
		if z, end := zoneAt(r, i+1); end > 0 && r.Word(end) == ")" {
			return z, end + 1
		}
		return "", 0
	}
	off, ok := zones[w]
	if !ok || strings.ToUpper(w) != r.form(i) {
		if w == "local" && r.Word(i+1) == "time" {
			return "", i + 2
		}
		return "", 0
	}
	if off == 0 {
		return "Z", i + 1
	}
	sign := "+"
	if off < 0 {
		sign, off = "-", -off
	}
	return sign + two(int(off)) + ":00", i + 1
}

// two writes a number below a hundred with two digits.
func two(n int) string { return string([]byte{byte('0' + n/10%10), byte('0' + n%10)}) }
