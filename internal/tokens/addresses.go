package tokens

import "strings"

// lookAhead bounds how far an address or face is looked for, so that cutting stays linear.
const lookAhead = 2048

// address returns the length of the web address, mail address, file name or domain that begins at i, or 0.
func (sc *scanner) address(i, end int) int {
	s := sc.s[i:min(end, i+lookAhead)]
	if c, _ := classAt(s, 0); c == other {
		return 0
	}
	n := 0
	for n < len(s) && isHostByte(s[n]) {
		n++
	}
	switch {
	case n == len(s) && strings.IndexByte(s, '.') < 0:
		return 0
	case n > 0 && strings.HasPrefix(s[n:], "://"):
		return addressEnd(s, n+len("://"))
	case strings.HasPrefix(s, "www."), strings.HasPrefix(s, "mailto:"):
		return addressEnd(s, len("www."))
	case n > 0 && n < len(s) && strings.IndexByte("@%+&'", s[n]) >= 0:
		return mailAt(s, n)
	}
	return hostAt(s[:n], s)
}

// isHostByte tells whether c may stand in a host's or file's name.
func isHostByte(c byte) bool {
	return isLetterByte(c) || '0' <= c && c <= '9' || c == '.' || c == '-' || c == '_'
}

// addressEnd returns the end of the address s, at least n long, without the punctuation of the sentence around it.
func addressEnd(s string, n int) int {
	e := len(s)
	if k := strings.IndexAny(s, "<>\"”“|"); k > n {
		e = k
	}
	for e > n {
		switch s[e-1] {
		case '.', ',', ';', ':', '!', '?', '\'', ']', '}', '*', '-':
			e--
			continue
		case ')':
			if strings.Count(s[:e], "(") < strings.Count(s[:e], ")") {
				e--
				continue
			}
		}
		if strings.HasSuffix(s[:e], "’") {
			e -= len("’")
			continue
		}
		break
	}
	return e
}

// mailAt returns the length of the mail address at the beginning of s, or 0.
func mailAt(s string, n int) int {
	at := strings.IndexByte(s, '@')
	if at <= 0 || at > 80 || strings.ContainsAny(s[:at], "/()<>[]\",;:") {
		return 0
	}
	e := at + 1
	for e < len(s) && isHostByte(s[e]) {
		e++
	}
	e = addressEnd(s[:e], at+1)
	if strings.IndexByte(s[at:e], '.') < 0 {
		return 0
	}
	return e
}

// hostAt returns the length of the domain or file name that host, the beginning of s, is, with the path that
// follows it; or 0.
func hostAt(host, s string) int {
	host = strings.TrimRight(host, ".-")
	dot := strings.LastIndexByte(host, '.')
	if dot <= 0 || strings.Contains(host, "..") {
		return 0
	}
	tail, first := host[dot+1:], host[:strings.IndexByte(host, '.')]
	switch {
	case newsgroups[first] && isLowerHost(host):
		return len(host)
	case fileEndings[strings.ToLower(tail)] && dot > 0:
		return len(host)
	case domains[tail] && len(first) > 1 && !abbreviations[first]:
		if len(host) < len(s) && s[len(host)] == '/' {
			return addressEnd(s, len(host))
		}
		return len(host)
	}
	return 0
}

func isLowerHost(s string) bool {
	return s == strings.ToLower(s)
}

// emoticon returns the length of the face that s begins with, or 0. A letter or digit may not follow it.
func emoticon(s string) int {
	if strings.IndexByte(":;=8xX>(^D", s[0]) < 0 {
		return 0
	}
	for _, f := range faces {
		if strings.HasPrefix(s, f) && (len(s) == len(f) || !isHostByte(s[len(f)]) || s[len(f)] == '.') {
			return len(f)
		}
	}
	return 0
}
