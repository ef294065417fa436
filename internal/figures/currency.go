package figures

import (
	"sort"
	"strings"

	"dateline/internal/dateline"
)

// signs that name one currency alone.
var signs = map[string]dateline.Currency{
	"$": "USD", "us$": "USD", "u.s.$": "USD", "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "nz$": "NZD", "hk$": "HKD", "s$": "SGD", "nt$": "TWD",
	"£": "GBP", "€": "EUR", "₹": "INR", "₪": "ILS", "₺": "TRY", "₽": "RUB", "₴": "UAH", "₦": "NGN", "₱": "PHP",
}

// single are the names that one currency alone bears.
var single = map[string]dateline.Currency{
	"euro": "EUR", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "naira": "NGN", "rand": "ZAR", "shekel": "ILS", "hryvnia": "UAH", "zloty": "PLN", "birr": "ETB", "afghani": "AFN",
}

// shared are the names that several currencies bear: by the country whose it is.
var shared = map[string]map[dateline.Country]dateline.Currency{
	"dollar":   {"USA": "USD", "AUS": "AUD", "CAN": "CAD", "NZL": "NZD", "HKG": "HKD", "SGP": "SGD", "TWN": "TWD", "JAM": "JMD", "NAM": "NAD", "ZWE": "ZWL", "LBR": "LRD"},
	"pound":    {"GBR": "GBP", "SYR": "SYP", "EGY": "EGP", "LBN": "LBP", "SDN": "SDG", "SSD": "SSP", "CYP": "CYP"},
	"franc":    {"CHE": "CHF", "SEN": "XOF", "MLI": "XOF", "CIV": "XOF", "BFA": "XOF", "NER": "XOF", "TGO": "XOF", "BEN": "XOF", "CMR": "XAF", "TCD": "XAF", "CAF": "XAF", "GAB": "XAF", "COG": "XAF", "COD": "CDF", "RWA": "RWF", "BDI": "BIF", "GIN": "GNF", "DJI": "DJF"},
	"rupee":    {"IND": "INR", "PAK": "PKR", "LKA": "LKR", "NPL": "NPR", "MUS": "MUR"},
	"ruble":    {"RUS": "RUB", "BLR": "BYN"},
	"rouble":   {"RUS": "RUB", "BLR": "BYN"},
	"lira":     {"TUR": "TRY", "SYR": "SYP", "LBN": "LBP"},
	"peso":     {"MEX": "MXN", "ARG": "ARS", "PHL": "PHP", "CHL": "CLP", "COL": "COP", "CUB": "CUP", "URY": "UYU", "DOM": "DOP"},
	"shilling": {"KEN": "KES", "UGA": "UGX", "TZA": "TZS", "SOM": "SOS"},
	"dirham":   {"ARE": "AED", "MAR": "MAD"},
	"riyal":    {"SAU": "SAR", "QAT": "QAR", "YEM": "YER", "OMN": "OMR"},
	"rial":     {"IRN": "IRR", "YEM": "YER", "OMN": "OMR"},
	"dinar":    {"IRQ": "IQD", "JOR": "JOD", "KWT": "KWD", "LBY": "LYD", "DZA": "DZD", "TUN": "TND", "BHR": "BHD", "SRB": "RSD"},
	"won":      {"KOR": "KRW", "PRK": "KPW"},
	"krone":    {"NOR": "NOK", "DNK": "DKK"},
	"krona":    {"SWE": "SEK", "ISL": "ISK"},
	"real":     {"BRA": "BRL"},
}

// whose are the adjectives that tell shared names apart: "Syrian pounds".
var whose = map[string]dateline.Country{
	"u.s.": "USA", "us": "USA", "american": "USA", "australian": "AUS", "canadian": "CAN", "zimbabwean": "ZWE", "liberian": "LBR", "namibian": "NAM", "kong": "HKG",
	"british": "GBR", "sterling": "GBR", "syrian": "SYR", "egyptian": "EGY", "lebanese": "LBN", "sudanese": "SDN", "swiss": "CHE", "cfa": "SEN",
	"indian": "IND", "pakistani": "PAK", "nepalese": "NPL", "turkish": "TUR", "mexican": "MEX", "argentine": "ARG", "philippine": "PHL", "chilean": "CHL",
	"colombian": "COL", "cuban": "CUB", "kenyan": "KEN", "ugandan": "UGA", "tanzanian": "TZA", "somali": "SOM", "saudi": "SAU", "qatari": "QAT",
	"yemeni": "YEM", "omani": "OMN", "iranian": "IRN", "iraqi": "IRQ", "jordanian": "JOR", "kuwaiti": "KWT", "libyan": "LBY", "algerian": "DZA",
	"tunisian": "TUN", "serbian": "SRB", "moroccan": "MAR", "emirati": "ARE", "korean": "KOR", "rwandan": "RWA", "congolese": "COD", "russian": "RUS", "norwegian": "NOR", "danish": "DNK", "swedish": "SWE", "brazilian": "BRA",
}

// currency names the money. A name that several countries share is settled by the adjective before it, or by the
// country that the story speaks of most among those who use it; else it is left unknown.
func (r *reader) currency(c counted, unit int) dateline.Currency {
	if c.Sign != "" {
		return signs[lower(c.Sign)]
	}
	l := strings.TrimSuffix(r.lemma(unit), "s")
	if x := single[l]; x != "" {
		return x
	}
	if l == "cent" {
		return ""
	}
	uses := shared[l]
	for i := unit - 1; i >= c.first && i >= unit-2; i-- {
		if x := uses[whose[r.form(i)]]; x != "" {
			return x
		}
	}
	for _, country := range r.spokenOf {
		if x := uses[country]; x != "" && (l != "dollar" || country != "ZWE" && country != "LBR") {
			return x
		}
	}
	if l == "dollar" {
		return "USD"
	}
	return ""
}

// countries returns the countries of the story, those spoken of most first.
func countries(m dateline.Mentions) []dateline.Country {
	n := map[dateline.Country]int{}
	for _, p := range m.Places {
		n[p.Country]++
	}
	for _, p := range m.Parties {
		n[p.Country]++
	}
	delete(n, "")
	var all []dateline.Country
	for c := range n {
		all = append(all, c)
	}
	sort.Slice(all, func(i, j int) bool {
		if n[all[i]] != n[all[j]] {
			return n[all[i]] > n[all[j]]
		}
		return all[i] < all[j]
	})
	return all
}
