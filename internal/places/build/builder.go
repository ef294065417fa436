package main

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/internal/places/gaz"
)

// builder gathers the places of all sources by their GeoNames ids and codes.
type builder struct {
	w      *gaz.Writer
	byCode map[string]int    // "SY.09", "SY.09.169326" → record
	byID   map[int]int       // GeoNames id → record
	iso    map[string]string // "SY-HL" → "SY.09"
	rows   []string          // codes of the regions, in the order of their file
	extra  map[int]string    // GeoNames id of a settlement → code of the region that holds it
	centre map[int][2]float64
}

// lines calls f with the tab-separated fields of every line.
func lines(path string, f func(c []string)) error {
	in, err := os.Open(path)
	if err != nil {
		return err
	}
	defer in.Close()
	sc := bufio.NewScanner(in)
	sc.Buffer(nil, 1<<22)
	for sc.Scan() {
		f(strings.Split(sc.Text(), "\t"))
	}
	return sc.Err()
}

func decode(path string, into any) error {
	data, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, into)
}

// regions reads: name, ISO 3166-2 code, GeoNames code, GeoNames id, type, other names, level, parent, country.
// First-level regions are added before those that they hold.
func (b *builder) regions(path string) error {
	var all [][]string
	err := lines(path, func(c []string) {
		if len(c) >= 9 {
			all = append(all, c)
			b.rows = append(b.rows, c[2])
		}
	})
	for depth := 1; depth <= 2; depth++ {
		for _, c := range all {
			if id, _ := strconv.Atoi(c[3]); id > 0 && strings.Count(c[2], ".") == depth && b.byCode[c[2]] == 0 {
				b.region(c, id, depth)
			}
		}
	}
	return err
}

func (b *builder) region(c []string, id, depth int) {
	r := gaz.Record{Name: c[0], Country: c[2][:2], Kind: gaz.Admin1, GeoNames: id, Parent: gaz.None}
	if depth == 2 {
		r.Kind = gaz.Admin2
		if p, ok := b.byCode[c[2][:strings.LastIndexByte(c[2], '.')]]; ok {
			r.Parent = p
		}
	}
	n := b.w.Add(r)
	b.byCode[c[2]], b.byID[id] = n, n
	if c[1] != "" {
		b.iso[c[1]] = c[2]
	}
	b.name(n, c[0], true)
	for alt := range strings.SplitSeq(c[5], "|") {
		b.variant(n, alt)
	}
}

// regionNames reads the names that GeoNames shows for regions.
func (b *builder) regionNames(path string) error {
	var all []struct{ Code, Name string }
	if err := decode(path, &all); err != nil {
		return err
	}
	for _, x := range all {
		if n, ok := b.byCode[x.Code]; ok {
			b.w.Record(n).Name = x.Name
			b.name(n, x.Name, true)
		}
	}
	return nil
}

// cities reads GeoNames' own table.
func (b *builder) cities(path string) error {
	return lines(path, func(c []string) {
		id, _ := strconv.Atoi(c[0])
		if len(c) < 15 || id == 0 {
			return
		}
		lat, _ := strconv.ParseFloat(c[4], 64)
		lon, _ := strconv.ParseFloat(c[5], 64)
		pop, _ := strconv.Atoi(c[14])
		r := gaz.Record{Name: c[1], Country: c[8], Kind: gaz.Settlement, Lat: lat, Lon: lon, Population: pop, GeoNames: id, Parent: b.parent(c[8], c[10], c[11])}
		switch c[7] {
		case "PPLX":
			r.Kind = gaz.Section
		case "PPLC":
			r.Flags = gaz.Capital
		case "PPLA":
			r.Flags = gaz.Seat
		}
		n := b.w.Add(r)
		b.byID[id] = n
		b.name(n, c[1], true)
		b.name(n, c[2], true)
		for alt := range strings.SplitSeq(c[3], ",") {
			b.variant(n, alt)
		}
	})
}

func (b *builder) parent(codes ...string) int {
	for ; len(codes) > 1; codes = codes[:len(codes)-1] {
		if n, ok := b.byCode[strings.Join(codes, ".")]; ok {
			return n
		}
	}
	return gaz.None
}

// parents reads in which regions the settlements of the newer table lie: name, GeoNames id, rows of regions
// (from 1), country, population, latitude, longitude.
func (b *builder) parents(path string) error {
	b.extra = map[int]string{}
	return lines(path, func(c []string) {
		id, _ := strconv.Atoi(c[1])
		rows := strings.Split(c[2], "|")
		if row, _ := strconv.Atoi(rows[len(rows)-1]); row > 0 && row <= len(b.rows) {
			b.extra[id] = b.rows[row-1]
		}
	})
}

// newerCities reads a later state of the same table, without feature codes: it adds settlements, names and
// newer numbers of inhabitants.
func (b *builder) newerCities(path string) error {
	var all map[string]struct {
		GeonameID           int
		Name                string
		Latitude, Longitude float64
		CountryCode         string
		Population          int
		Admin1Code          string
		AlternateNames      []string
	}
	if err := decode(path, &all); err != nil {
		return err
	}
	ids := make([]int, 0, len(all))
	for _, x := range all {
		ids = append(ids, x.GeonameID)
	}
	slices.Sort(ids)
	for _, id := range ids {
		x := all[strconv.Itoa(id)]
		n, ok := b.byID[id]
		if !ok {
			n = b.w.Add(gaz.Record{Name: x.Name, Country: x.CountryCode, Kind: gaz.Settlement, Lat: x.Latitude, Lon: x.Longitude, GeoNames: id, Parent: b.parent(x.CountryCode, x.Admin1Code)})
			b.byID[id] = n
		}
		r := b.w.Record(n)
		if x.Population > 0 {
			r.Population = x.Population
		}
		if p, ok := b.byCode[b.extra[id]]; ok { // regions were reformed and renumbered
			r.Parent = p
		}
		b.name(n, x.Name, true)
		for _, alt := range x.AlternateNames {
			b.variant(n, alt)
		}
	}
	return nil
}

// centres reads the middle points of regions that have an ISO 3166-2 code.
func (b *builder) centres(path string) error {
	var all map[string]map[string]struct{ LatLng []float64 }
	if err := decode(path, &all); err != nil {
		return err
	}
	b.centre = map[int][2]float64{}
	for _, country := range all {
		for code, x := range country {
			if n, ok := b.byCode[b.iso[code]]; ok && len(x.LatLng) == 2 {
				b.centre[n] = [2]float64{x.LatLng[0], x.LatLng[1]}
			}
		}
	}
	return nil
}

// measureRegions gives every region its inhabitants, as far as its settlements are known, and a point: the
// published middle where it lies among the settlements, else the middle of these.
func (b *builder) measureRegions() {
	type sum struct {
		lat, lon           float64
		n, pop             int
		north, south, e, w float64
	}
	sums := make([]sum, b.w.Len())
	for i := range b.w.Len() {
		r := b.w.Record(i)
		if r.Kind > gaz.Section {
			continue
		}
		for p := r.Parent; p != gaz.None; p = b.w.Record(p).Parent {
			s := &sums[p]
			if s.n == 0 {
				s.north, s.south, s.e, s.w = r.Lat, r.Lat, r.Lon, r.Lon
			}
			s.north, s.south, s.e, s.w = max(s.north, r.Lat), min(s.south, r.Lat), max(s.e, r.Lon), min(s.w, r.Lon)
			s.lat, s.lon, s.n = s.lat+r.Lat, s.lon+r.Lon, s.n+1
			if r.Kind == gaz.Settlement {
				s.pop += r.Population
			}
		}
	}
	for i, s := range sums {
		if r := b.w.Record(i); r.Kind > gaz.Section {
			r.Population = s.pop
			if s.n > 0 {
				r.Lat, r.Lon = s.lat/float64(s.n), s.lon/float64(s.n)
			}
			const slack = 3 // degrees
			c, ok := b.centre[i]
			if ok && (s.n == 0 || c[0] < s.north+slack && c[0] > s.south-slack && c[1] < s.e+slack && c[1] > s.w-slack) {
				r.Lat, r.Lon = c[0], c[1]
			}
		}
	}
}

func (b *builder) name(n int, name string, primary bool) {
	b.w.Name(n, name, primary)
	b.bare(n, name)
}

// bare adds the name without its Arabic article, which news in English often leaves out: "Qamishli".
func (b *builder) bare(n int, name string) {
	head, rest, ok := strings.Cut(strings.ReplaceAll(name, "-", " "), " ")
	if ok && articles[strings.ToLower(head)] && len(rest) > 3 && arab[b.w.Record(n).Country] {
		b.w.Name(n, rest, false)
	}
}

var (
	articles = set("al el ad an ar as at az ash ed en er es et ez esh aţ aş aḑ az̧")
	arab     = set("SY IQ LB JO PS IL EG LY SD SA YE OM AE QA BH KW TN DZ MA MR EH")
)

func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// variant adds another name of a place, unless it is a mere transliteration (these have no capital), a code,
// or too short to mean one place in a text.
func (b *builder) variant(n int, name string) {
	name = strings.TrimSpace(name)
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(name, "'’‘ʻ`ʿ"))
	if utf8.RuneCountInString(name) < 4 || !unicode.IsUpper(first) && !strings.HasPrefix(name, "al-") && !strings.HasPrefix(name, "el-") {
		return
	}
	if strings.ToUpper(name) == name && len(name) < 6 {
		return
	}
	b.w.Name(n, name, false)
	b.bare(n, name)
}
