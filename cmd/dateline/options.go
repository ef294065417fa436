package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"dateline/internal/articles"
	"dateline/internal/batch"
	"dateline/internal/pipeline"
)

// readerFlags are the flags of every command that reads.
type readerFlags struct {
	Lexicon []string `help:"Folder of your own predicate files (*.lex); they override the built-in ones. May be given again." type:"existingdir" placeholder:"DIR"`
	Actors  []string `help:"Folder of your own actor files, in Dateline's or in PETRARCH's form. May be given again." type:"existingdir" placeholder:"DIR"`

	MinConfidence float64 `help:"Leave out events that are less likely than this to be what a trained coder would code, from 0, which keeps all, to 1 (default: ${default})." default:"${confidence}" placeholder:"P"`
}

func (f readerFlags) open() (*pipeline.Reader, error) {
	if !(f.MinConfidence >= 0 && f.MinConfidence <= 1) {
		return nil, fmt.Errorf("read --min-confidence %v: want a number from 0 to 1", f.MinConfidence)
	}
	return pipeline.New(pipeline.Options{Lexicon: folders(f.Lexicon), Actors: folders(f.Actors), MinConfidence: f.MinConfidence})
}

func folders(dirs []string) []fs.FS {
	var all []fs.FS
	for _, d := range dirs {
		all = append(all, os.DirFS(d))
	}
	return all
}

// hint tells a person what to do about an error, where there is something to do.
func hint(err error) string {
	var fault *pipeline.Fault
	switch {
	case errors.As(err, &fault):
		return "this is a fault of Dateline's; please report it with the page that showed it"
	case errors.Is(err, articles.ErrNoArticle):
		return "the page holds no running text: is it a front page, a video page or a page that needs scripts?"
	case errors.Is(err, articles.ErrBinary):
		return "Dateline reads HTML and plain text"
	case errors.Is(err, articles.ErrEmpty):
		return "nothing came in: is the path right?"
	case errors.Is(err, batch.ErrExists):
		return "--force replaces it"
	case errors.Is(err, batch.ErrOther):
		return "--restart forgets them and begins again; the build and the options that left them can go on from there"
	case errors.Is(err, fs.ErrNotExist):
		return "check the path; - reads standard input"
	}
	return ""
}

// show names the input an error belongs to.
func inputError(name string, err error) error {
	if name == "-" {
		name = "standard input"
	}
	var path *fs.PathError
	if errors.As(err, &path) { // it names the path itself
		return err
	}
	return fmt.Errorf("%s: %w", name, err)
}
