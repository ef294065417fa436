package articles

import (
	"regexp"
	"strings"
)

type format int

const (
	formatPlain    format = iota
	formatHTML            // a whole page
	formatFragment        // HTML without a page around it, as feeds carry it
	formatEscaped         // the same with its angle brackets written as entities
	formatFeed            // RSS or Atom
)

var (
	pageStart = regexp.MustCompile(`(?i)^\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)*<(!doctype\s+html|html|head|body)\b`)
	pagePart  = regexp.MustCompile(`(?i)<(html|head|body|article|main)\b[^>]{0,500}>`)
	feedStart = regexp.MustCompile(`(?i)^\s*(<\?xml[^>]*>\s*)?(<[!?][^>]*>\s*)*<(rss|feed|rdf:RDF)\b`)
	tag       = regexp.MustCompile(`(?i)</?(p|div|br|a|span|h[1-6]|ul|ol|li|blockquote|section|img|table|td|tr|em|strong|b|i|u|figure|hr|font|center|title)(\s[^<>]*)?/?>`)
	escaped   = regexp.MustCompile(`(?i)&lt;/?(p|div|br|a|span|h[1-6]|ul|li|blockquote|em|strong|b|i|img)\b`)
)

// sniff tells what a page's words are written in.
func sniff(s string) format {
	head := s[:min(len(s), 4096)]
	switch {
	case feedStart.MatchString(head):
		return formatFeed
	case pageStart.MatchString(head), pagePart.MatchString(s[:min(len(s), 1<<16)]):
		return formatHTML
	case len(tag.FindAllStringIndex(s, 2)) == 2, strings.HasPrefix(strings.TrimSpace(s), "<") && tag.MatchString(head):
		return formatFragment
	case len(escaped.FindAllStringIndex(s, 2)) == 2:
		return formatEscaped
	}
	return formatPlain
}
