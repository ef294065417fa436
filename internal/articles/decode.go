package articles

import (
	"bytes"
	"compress/bzip2"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/klauspost/compress/flate"
	"github.com/klauspost/compress/gzip"
	"github.com/klauspost/compress/zstd"
	"github.com/wlynxg/chardet"
	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// Decode undoes a Content-Encoding ("gzip", "deflate", "zstd", "bzip2", "identity" or none; several parted by
// commas, as applied). A body that is cut off, broken, or larger than MaxPage when decoded is refused.
func Decode(body []byte, encoding string) ([]byte, error) {
	steps := strings.Split(encoding, ",")
	for i := len(steps) - 1; i >= 0; i-- {
		var err error
		if body, err = decodeOne(body, strings.ToLower(strings.TrimSpace(steps[i]))); err != nil {
			return nil, err
		}
	}
	return body, nil
}

// decodeOne undoes one encoding. The limit holds for what comes out, so that a few bytes cannot fill the memory.
func decodeOne(body []byte, name string) ([]byte, error) {
	if name == "" || name == "identity" {
		return body, nil
	}
	r, err := decompressor(bytes.NewReader(body), name)
	if err != nil {
		return nil, fmt.Errorf("%w: %s: %w", ErrEncoding, name, err)
	}
	defer r.Close()
	out, err := io.ReadAll(io.LimitReader(r, MaxPage+1))
	switch {
	case len(out) > MaxPage:
		return nil, fmt.Errorf("%w when decompressed", ErrTooLarge)
	case errors.Is(err, io.ErrUnexpectedEOF):
		return nil, fmt.Errorf("%w: %s: it is cut off after %d bytes", ErrEncoding, name, len(body))
	case err != nil:
		return nil, fmt.Errorf("%w: %s: %w", ErrEncoding, name, err)
	}
	return out, nil
}

func decompressor(r *bytes.Reader, name string) (io.ReadCloser, error) {
	switch name {
	case "gzip", "x-gzip":
		return gzip.NewReader(r)
	case "deflate": // by the standard in a zlib wrapper, by habit often without
		if zr, err := zlib.NewReader(r); err == nil {
			return zr, nil
		}
		if _, err := r.Seek(0, io.SeekStart); err != nil {
			return nil, err
		}
		return flate.NewReader(r), nil
	case "zstd":
		zr, err := zstd.NewReader(r, zstd.WithDecoderConcurrency(1), zstd.WithDecoderMaxMemory(8*MaxPage))
		if err != nil {
			return nil, err
		}
		return zr.IOReadCloser(), nil
	case "bzip2":
		return io.NopCloser(bzip2.NewReader(r)), nil
	}
	return nil, errors.New("the encoding is unknown")
}

// signatures are the first bytes of what is often served in place of a page.
var signatures = []struct{ magic, name string }{
	{"\x89PNG\r\n", "a PNG image"}, {"\xff\xd8\xff", "a JPEG image"}, {"GIF87a", "a GIF image"}, {"GIF89a", "a GIF image"},
	{"RIFF", "a RIFF file (image, sound or video)"}, {"BM\x00", "a bitmap image"}, {"II*\x00", "a TIFF image"}, {"MM\x00*", "a TIFF image"},
	{"%PDF-", "a PDF document"}, {"PK\x03\x04", "a ZIP archive (or an office document)"}, {"\xd0\xcf\x11\xe0", "an office document"},
	{"{\\rtf", "an RTF document"}, {"%!PS", "a PostScript document"}, {"7z\xbc\xaf", "a 7z archive"}, {"Rar!", "a RAR archive"},
	{"\x7fELF", "a program"}, {"MZ\x90\x00", "a program"}, {"ID3", "a sound file"}, {"OggS", "a sound or video file"},
	{"fLaC", "a sound file"}, {"\x1aE\xdf\xa3", "a video file"}, {"\x00\x00\x00\x18ftyp", "a video file"}, {"\x00\x00\x00\x20ftyp", "a video file"},
	{"wOFF", "a font"}, {"wOF2", "a font"}, {"SQLite format 3", "a database"}, {"\x00\x00\x01\x00", "an icon"},
}

// compressed are the encodings that a page may have been stored in; Clean undoes them.
var compressed = []struct{ magic, name string }{
	{"\x1f\x8b", "gzip"}, {"\x28\xb5\x2f\xfd", "zstd"}, {"BZh", "bzip2"},
}

// decodeText returns the words of a body in UTF-8 without NULs, or says why it has none.
func decodeText(body []byte, contentType string) (string, error) {
	if len(body) > MaxPage {
		return "", fmt.Errorf("%w: it has %d MB", ErrTooLarge, len(body)>>20)
	}
	for _, c := range compressed {
		if bytes.HasPrefix(body, []byte(c.magic)) {
			out, err := Decode(body, c.name)
			if err != nil {
				return "", err
			}
			body = out
			break
		}
	}
	if len(bytes.TrimSpace(body)) == 0 {
		return "", ErrEmpty
	}
	for _, s := range signatures {
		if bytes.HasPrefix(body, []byte(s.magic)) {
			return "", fmt.Errorf("%w: it is %s", ErrBinary, s.name)
		}
	}
	words, err := toUTF8(body, contentType)
	if err != nil {
		return "", err
	}
	words = strings.TrimPrefix(strings.ReplaceAll(words, "\x00", ""), "\ufeff")
	if n := controls(words); n*20 > len(words) {
		return "", fmt.Errorf("%w: %d of its %d bytes are control characters", ErrBinary, n, len(words))
	}
	if strings.TrimSpace(words) == "" {
		return "", ErrEmpty
	}
	return words, nil
}

// controls counts bytes that no text has.
func controls(s string) (n int) {
	for i := range len(s) {
		if c := s[i]; c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\v' && c != 0x1b || c == 0x7f {
			n++
		}
	}
	return n
}

// toUTF8 decodes by byte order mark, then by the bytes themselves where they are plainly UTF-8 or UTF-16, then by
// what header or page declare, then by a guess.
func toUTF8(body []byte, contentType string) (string, error) {
	enc, name, certain := charset.DetermineEncoding(body, contentType)
	mark := bytes.HasPrefix(body, []byte("\xfe\xff")) || bytes.HasPrefix(body, []byte("\xff\xfe"))
	switch {
	case mark:
		return decodeWith(enc, body)
	case nuls(body, 0)*3 > len(body):
		return decodeWith(unicode.UTF16(unicode.BigEndian, unicode.IgnoreBOM), body)
	case nuls(body, 1)*3 > len(body):
		return decodeWith(unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM), body)
	case bytes.Count(body, []byte{0})*100 > len(body):
		return "", fmt.Errorf("%w: it is full of NUL bytes", ErrBinary)
	}
	good, bad := sequences(body)
	switch {
	case bad == 0 && (good > 0 || name != "iso-2022-jp" && name != "utf-16le" && name != "utf-16be"):
		return string(body), nil
	case good > 0 && good >= 4*bad || name == "utf-8" && good >= bad:
		return repair(body), nil
	case name == "utf-8" || !certain && name == "windows-1252" && !declares(body):
		enc = guess(body)
	}
	return decodeWith(enc, body)
}

// nuls counts the NULs at even (0) or odd (1) offsets.
func nuls(b []byte, odd int) (n int) {
	for i := odd; i < len(b); i += 2 {
		if b[i] == 0 {
			n++
		}
	}
	return n
}

// sequences counts the multi-byte characters of UTF-8 and the bytes that are none.
func sequences(b []byte) (good, bad int) {
	for len(b) > 0 {
		if b[0] < utf8.RuneSelf {
			b = b[1:]
			continue
		}
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			bad++
		} else {
			good++
		}
		b = b[n:]
	}
	return good, bad
}

// repair keeps what is UTF-8 and reads every other byte as Windows-1252, where such bytes come from.
func repair(b []byte) string {
	var out strings.Builder
	out.Grow(len(b) + len(b)/16)
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		if r == utf8.RuneError && n == 1 {
			r = charmap.Windows1252.DecodeByte(b[0])
		}
		out.WriteRune(r)
		b = b[n:]
	}
	return out.String()
}

// declares tells whether a page names a charset near its start.
func declares(b []byte) bool {
	head := bytes.ToLower(b[:min(len(b), 1024)])
	return bytes.Contains(head, []byte("charset=")) || bytes.Contains(head, []byte("encoding="))
}

// guess looks at the first bytes beyond ASCII.
func guess(b []byte) encoding.Encoding {
	start := 0
	for start < len(b) && b[start] < utf8.RuneSelf {
		start++
	}
	start = max(0, start-200)
	r := chardet.Detect(b[start:min(len(b), start+64<<10)])
	if enc, _ := charset.Lookup(r.Encoding); enc != nil && r.Confidence >= 0.5 {
		return enc
	}
	return charmap.Windows1252
}

// decodeWith decodes a charset; what it has no character for becomes U+FFFD.
func decodeWith(enc encoding.Encoding, body []byte) (string, error) {
	out, err := enc.NewDecoder().Bytes(body)
	if err != nil {
		return "", fmt.Errorf("%w: its charset cannot be decoded: %w", ErrBinary, err)
	}
	return strings.ToValidUTF8(string(out), "\ufffd"), nil
}
