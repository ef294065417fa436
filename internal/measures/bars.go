package measures

// bar is what a measure is meant to reach, and what others reached.
type bar struct {
	bar    float64 // none if zero
	beside string
}

// bars are by set and measure.
var bars = map[string]bar{
	"plv-root/PLOVER root code, macro-F1":         {75, "ZSP 82.1 on its test part"},
	"plv-root/PLOVER root code, right":            {77, "ZSP 83.5 on its test part"},
	"cameo-roles/actor and recipient, token F1":   {60, ""},
	"gold/dev/events F1":                          {68, "a second coder 94"},
	"gold/dev/events precision":                   {70, ""},
	"gold/dev/events by quad class F1":            {75, "a second coder 95"},
	"gold/dev/parties by code F1":                 {75, "a second coder 91"},
	"gold/dev/parties by text F1":                 {80, "a second coder 95"},
	"gold/dev/status right":                       {90, "a second coder 97"},
	"gold/dev/source right":                       {85, "a second coder 96"},
	"gold/dev/mode right where coded":             {75, "a second coder 95"},
	"gold/dev/time right where said":              {75, "a second coder 90"},
	"gold/dev/place right where said":             {65, "a second coder 73"},
	"gold/dev/events wholly right":                {30, "a second coder 65"},
	"gold/dev/statements F1":                      {80, "a second coder 97"},
	"gold/dev/figures F1":                         {80, "a second coder 96"},
	"polnear-dev/attribution source F1":           {70, ""},
	"polnear-dev/attribution cue F1":              {80, ""},
	"polnear-dev/attribution content F1":          {65, ""},
	"timebank/time expressions, strict F1":        {78, "HeidelTime 81.3 on TempEval-3 platinum"},
	"timebank/time values F1":                     {72, "HeidelTime 77.6 on TempEval-3 platinum"},
	"lgl/places found F1":                         {70, "Google’s API 83.2 on GeoWebNews"},
	"lgl/within 161 km, of the found":             {80, "Mordecai 3 82.7"},
	"geovirus/places found F1":                    {70, ""},
	"geovirus/within 161 km, of the found":        {80, ""},
	"recognizers/values right":                    {85, ""},
	"pages-text/page text F1":                     {95, "go-trafilatura 96.0"},
	"pages-date/page date F1":                     {90, ""},
	"pages-date/page date F1, as htmldate counts": {0, "htmldate 94.9"},
	"ewt-test/LAS, gold tokens":                   {87.5, "spaCy 84.5 with a small network, 89.4 with a transformer"},
	"ewt-test/names F1":                           {85, "XLM-R large 86.0"},
}
