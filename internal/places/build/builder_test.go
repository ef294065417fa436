package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dateline/internal/places/gaz"
)

// sources is a small world in the form of the packages' files.
var sources = map[string]string{
	"subdivisions.tsv": "" +
		"Ḩalab\tSY-HL\tSY.09\t170062\tProvince\tAleppo|Aleppo Governorate|حلب\t1\t\t212\n" +
		"Manbij District\t\tSY.09.167355\t167355\t\tمنطقة منبج\t2\t1\t212\n" +
		"Al Ḩasakah\tSY-HA\tSY.01\t173813\tProvince\tAl-Hasakah Governorate\t1\t\t212\n",
	"admin1.json": `[{"code":"SY.09","name":"Aleppo"},{"code":"XX.01","name":"Nowhere"}]`,
	"admin2.json": `[{"code":"SY.09.167355","name":"Manbij District"}]`,
	"cities500.txt": city("170063", "Aleppo", "Aleppo", "ALP,Halab,a le po,Алеппо,'Alep", "36.20124", "37.16117", "PPLA", "SY", "09", "", "1602264") +
		city("173331", "Al Qāmishlī", "Al Qamishli", "Kamishli", "37.05204", "41.23142", "PPL", "SY", "09", "", "88008") +
		city("172000", "Şalāḩ ad Dīn", "Salah ad Din", "", "36.18", "37.12", "PPLX", "SY", "09", "", "0") +
		"broken\n",
	"cities.tsv": "Aleppo\t170063\t1\t212\t2098210\t36.20124\t37.16117\n" +
		"Al Qāmishlī\t173331\t3\t212\t184231\t37.05204\t41.23142\n" +
		"Manbij\t167357\t1|2\t212\t99497\t36.52814\t37.95504\n",
	"cities500.json": `{
		"170063":{"geonameid":170063,"name":"Aleppo","latitude":36.2,"longitude":37.2,"countrycode":"SY","population":2098210,"admin1code":"09","alternatenames":["Beroea"]},
		"173331":{"geonameid":173331,"name":"Al Qāmishlī","latitude":37.05204,"longitude":41.23142,"countrycode":"SY","population":184231,"admin1code":"01","alternatenames":[]},
		"167357":{"geonameid":167357,"name":"Manbij","latitude":36.52814,"longitude":37.95504,"countrycode":"SY","population":99497,"admin1code":"09","alternatenames":["Minbic"]}}`,
	"iso3166-2.json": `{"SY":{"SY-HL":{"latLng":[36.3,37.4]},"SY-HA":{"latLng":[0.1,0.1]}}}`,
}

// city is a line of GeoNames' table.
func city(id, name, ascii, alt, lat, lon, code, country, admin1, admin2, pop string) string {
	return strings.Join([]string{id, name, ascii, alt, lat, lon, "P", code, country, "", admin1, admin2, "", "", pop, "", "", "", ""}, "\t") + "\n"
}

func built(t *testing.T) *gaz.File {
	t.Helper()
	dir := t.TempDir()
	for name, text := range sources {
		sub := filepath.Join(dir, "package-"+name[:3])
		if err := os.MkdirAll(sub, 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(sub, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	to := filepath.Join(dir, "out.bin")
	if err := run(dir, to); err != nil {
		t.Fatal(err)
	}
	data, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	f, err := gaz.Read(data)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

// found gives the places of a name as "name kind region".
func found(f *gaz.File, name string) []string {
	var all []string
	for _, e := range f.Lookup(name) {
		r := f.Record(e.Record)
		kind := map[gaz.Kind]string{gaz.Settlement: "town", gaz.Section: "part", gaz.Admin1: "region", gaz.Admin2: "district"}[r.Kind]
		all = append(all, strings.TrimSpace(r.Name+" "+kind+" "+f.Record(r.Parent).Name))
	}
	return all
}

func TestBuild(t *testing.T) {
	f := built(t)
	for name, want := range map[string][]string{
		"Aleppo":       {"Aleppo region", "Aleppo town Aleppo"},
		"Halab":        {"Aleppo region", "Aleppo town Aleppo"},
		"Beroea":       {"Aleppo town Aleppo"},
		"Qamishli":     {"Al Qāmishlī town Al Ḩasakah"}, // without its article, in the region of the newer table
		"Manbij":       {"Manbij town Manbij District"},
		"Salah ad Din": {"Şalāḩ ad Dīn part Aleppo"},
		"ALP":          nil, // a code
		"a le po":      nil, // a transliteration
		"Nowhere":      nil,
	} {
		if diff := cmp.Diff(want, found(f, name)); diff != "" {
			t.Errorf("%s: %s", name, diff)
		}
	}
}

// TestRegionsAreMeasured: a region has the inhabitants of its towns, and its published middle unless that
// lies nowhere near them.
func TestRegionsAreMeasured(t *testing.T) {
	f := built(t)
	aleppo, hasakah := f.Record(f.Lookup("Aleppo Governorate")[0].Record), f.Record(f.Lookup("Al-Hasakah Governorate")[0].Record)
	if aleppo.Lat != 36.3 || aleppo.Population < 2_150_000 || aleppo.Population > 2_250_000 {
		t.Errorf("Aleppo region: %+v", aleppo)
	}
	if hasakah.Lat < 37 || hasakah.Lon < 41 {
		t.Errorf("Hasakah region lies at %v, %v", hasakah.Lat, hasakah.Lon)
	}
}

func TestRunNamesWhatIsMissing(t *testing.T) {
	err := run(t.TempDir(), filepath.Join(t.TempDir(), "out.bin"))
	if err == nil || !strings.Contains(err.Error(), "cities500.txt") {
		t.Errorf("error is %v", err)
	}
}
