package nouns

import "strings"

// Regions are the states that an adjective of place may be said of ("the North African country"), in lower case. Only
// regions are here of which no two states can be in doubt.
var Regions = func() map[string]map[string]bool {
	m := map[string]map[string]bool{}
	for _, r := range [][2]string{
		{"north african", "morocco|algeria|tunisia|libya|egypt"},
		{"west african", "benin|burkina faso|cape verde|gambia|ghana|guinea|guinea-bissau|ivory coast|liberia|mali|mauritania|niger|nigeria|senegal|sierra leone|togo"},
		{"east african", "burundi|djibouti|eritrea|ethiopia|kenya|rwanda|somalia|south sudan|sudan|tanzania|uganda"},
		{"central african", "cameroon|central african republic|chad|congo|democratic republic of the congo|democratic republic of congo|equatorial guinea|gabon"},
		{"southern african", "angola|botswana|eswatini|lesotho|malawi|mozambique|namibia|south africa|zambia|zimbabwe"},
		{"south american", "argentina|bolivia|brazil|chile|colombia|ecuador|guyana|paraguay|peru|suriname|uruguay|venezuela"},
		{"central american", "belize|costa rica|el salvador|guatemala|honduras|nicaragua|panama"},
		{"caribbean", "antigua and barbuda|bahamas|barbados|cuba|dominica|dominican republic|grenada|haiti|jamaica|trinidad and tobago"},
		{"southeast asian|south-east asian", "brunei|cambodia|indonesia|laos|malaysia|myanmar|philippines|singapore|thailand|timor-leste|east timor|vietnam"},
		{"south asian", "afghanistan|bangladesh|bhutan|india|maldives|nepal|pakistan|sri lanka"},
		{"central asian", "kazakhstan|kyrgyzstan|tajikistan|turkmenistan|uzbekistan"},
		{"east asian", "china|japan|mongolia|north korea|south korea|taiwan"},
		{"gulf|gulf arab", "bahrain|kuwait|oman|qatar|saudi arabia|united arab emirates"},
		{"baltic", "estonia|latvia|lithuania"},
		{"balkan", "albania|bosnia|bosnia and herzegovina|bulgaria|croatia|kosovo|montenegro|north macedonia|serbia|slovenia"},
		{"nordic|scandinavian", "denmark|finland|iceland|norway|sweden"},
		{"pacific island|pacific", "fiji|kiribati|marshall islands|micronesia|nauru|palau|papua new guinea|samoa|solomon islands|tonga|tuvalu|vanuatu"},
		{"island", "bahrain|barbados|comoros|cuba|cyprus|fiji|grenada|haiti|iceland|indonesia|ireland|jamaica|japan|kiribati|madagascar|maldives|malta|mauritius|new zealand|palau|philippines|samoa|seychelles|singapore|solomon islands|sri lanka|taiwan|tonga|tuvalu|vanuatu"},
	} {
		states := lines(r[1])
		for name := range strings.SplitSeq(r[0], "|") {
			m[name] = states
		}
	}
	return m
}()
