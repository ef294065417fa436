//go:build ignore

// Command gen packs the n-gram table of the npm package eld into ngrams.bin.gz.
//
//	go run gen.go PATH/TO/eld/src/ngrams/extrasmall.js PATH/TO/eld/src/dictionary.js
package main

import (
	"bytes"
	"compress/gzip"
	"encoding/binary"
	"log"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	language = regexp.MustCompile(`(\d+):'([a-z]+)'`)
	entry    = regexp.MustCompile(`'((?:[^'\\]|\\.)+)':\{([0-9:,]+)\}`)
	quoted   = regexp.MustCompile(`'((?:[^'\\]|\\.))'`)
)

func main() {
	table, err := os.ReadFile(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	dict, err := os.ReadFile(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	head, body, _ := strings.Cut(string(table), "ngrams:{")
	packed := pack(languages(head), entries(body, inverse(string(dict))))
	if err := write("ngrams.bin.gz", packed); err != nil {
		log.Fatal(err)
	}
}

// inverse maps eld's printable stand-ins back to the bytes they stand for.
func inverse(js string) map[rune]byte {
	m := map[rune]byte{}
	_, list, _ := strings.Cut(js, "= [")
	for b, q := range quoted.FindAllStringSubmatch(list, -1) {
		if r := []rune(strings.TrimPrefix(q[1], `\`))[0]; r != ' ' {
			m[r] = byte(b)
		}
	}
	return m
}

func languages(js string) []string {
	var codes []string
	for _, l := range language.FindAllStringSubmatch(js, -1) {
		codes = append(codes, l[2])
	}
	return codes
}

func entries(js string, dict map[rune]byte) map[string][]byte {
	all := map[string][]byte{}
	for _, e := range entry.FindAllStringSubmatch(js, -1) {
		var key, scores []byte
		for _, r := range strings.ReplaceAll(e[1], `\`, "") {
			if r == ' ' {
				key = append(key, ' ')
			} else {
				key = append(key, dict[r])
			}
		}
		for pair := range strings.SplitSeq(e[2], ",") {
			l, s, _ := strings.Cut(pair, ":")
			scores = append(scores, number(l), number(s))
		}
		all[string(key)] = scores
	}
	return all
}

func number(s string) byte {
	n, err := strconv.Atoi(s)
	if err != nil || n > 255 {
		log.Fatalf("number %q", s)
	}
	return byte(n)
}

// pack writes the languages in one line, the number of n-grams, and each n-gram in order: bytes shared with the
// one before, bytes of its own, number of scores, scores.
func pack(codes []string, all map[string][]byte) []byte {
	var keys []string
	for k := range all {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	out := binary.AppendUvarint([]byte(strings.Join(codes, " ")+"\n"), uint64(len(keys)))
	prev := ""
	for _, k := range keys {
		n := 0
		for n < min(len(prev), len(k)) && prev[n] == k[n] {
			n++
		}
		out = append(out, byte(n<<4|len(k)-n))
		out = append(out, k[n:]...)
		out = append(out, byte(len(all[k])/2))
		out = append(out, all[k]...)
		prev = k
	}
	return out
}

func write(name string, data []byte) error {
	var buf bytes.Buffer
	w, _ := gzip.NewWriterLevel(&buf, gzip.BestCompression)
	if _, err := w.Write(data); err != nil {
		return err
	}
	if err := w.Close(); err != nil {
		return err
	}
	return os.WriteFile(name, buf.Bytes(), 0o644)
}
