package actors_test

import (
	"cmp"
	"slices"
	"testing"

	"dateline/internal/actors"
	"dateline/internal/chains"
	"dateline/internal/dateline"
	"dateline/internal/nlp"
)

// TestFamilies reads plain sentences about public things with the real grammar: who is who at which date.
func TestFamilies(t *testing.T) {
	l, err := actors.Load()
	if err != nil {
		t.Fatal(err)
	}
	n, err := nlp.New()
	if err != nil {
		t.Fatal(err)
	}
	tests := []struct {
		text, date string
		want       string // head = COUNTRY SECTOR name
	}{
		// dated offices
		{"Angela Merkel arrived in Paris.", "2015-03-01", "Angela Merkel = DEU GOV Angela Merkel"},
		{"Angela Merkel arrived in Paris.", "2022-03-01", "Angela Merkel = DEU ELI Angela Merkel"},
		{"Angela Merkel arrived in Paris.", "", "Angela Merkel = DEU - Angela Merkel"},
		{"Chancellor Angela Merkel arrived in Paris.", "", "Angela Merkel = DEU GOV Angela Merkel"},
		{"Kais Saied dissolved parliament.", "2022-03-30", "Kais Saied = TUN GOV Kais Saied"},
		{"Hassan Nasrallah spoke on television.", "2020-05-01", "Hassan Nasrallah = LBN UAF Hassan Nasrallah"},
		// renamings
		{"The al-Nusra Front fired on the convoy.", "2015-03-01", "al-Nusra Front = SYR REB al-Nusra Front"},
		{"The Nusra Front fired on the convoy.", "2016-10-01", "Nusra Front = SYR REB Jabhat Fateh al-Sham"},
		{"HTS fired on the convoy.", "2019-10-01", "HTS = SYR REB Hayat Tahrir al-Sham"},
		{"The Taliban banned music.", "2001-03-01", "Taliban = AFG REB Taliban"},
		{"The Taliban banned music.", "2023-03-01", "Taliban = AFG GOV Taliban"},
		// countries
		{"The DPRK fired two missiles.", "", "DPRK = PRK - North Korea"},
		{"Türkiye closed the strait.", "", "Türkiye = TUR - Turkey"},
		{"The Democratic Republic of Congo and Rwanda signed a truce.", "", "Democratic Republic of Congo = COD - Democratic Republic of the Congo"},
		{"The Republic of Congo voted on Sunday.", "", "Republic of Congo = COG - Republic of the Congo"},
		{"Equatorial Guinea recalled its envoy.", "", "Equatorial Guinea = GNQ - Equatorial Guinea"},
		{"Papua New Guinea sent police.", "", "Papua New Guinea = PNG - Papua New Guinea"},
		{"Burma freed hundreds of prisoners.", "", "Burma = MMR - Myanmar"},
		{"Nigeriens voted on Sunday.", "", "Nigeriens = NER - Niger"},
		// whoever stands for others
		{"“We will buy the missiles,” said Ulla Quist, a former Peruvian minister.", "", "We = PER - Ulla Quist"},
		{"“We will buy the missiles,” said Ulla Quist, the Peruvian defense minister.", "", "We = PER GOV Ulla Quist"},
		{"Some Kenyan villagers praised the plan, but many protested.", "", "many = KEN CVL "},
		{"Kenyan President William Ruto said his country would pay.", "2024-03-01", "country = KEN - "},
		// bodies
		{"The European Commission fined the company.", "", "European Commission = IGO - European Commission"},
		{"The UN Security Council met on Friday.", "", "UN Security Council = IGO - UN Security Council"},
		{"The Knesset passed the budget.", "", "Knesset = ISR LEG Knesset"},
		{"The FSB searched the office.", "", "FSB = RUS SPY Federal Security Service"},
		{"The IDF struck a tunnel.", "", "IDF = ISR MIL Israel Defense Forces"},
		{"The Rapid Support Forces and the Sudanese Armed Forces agreed to a truce.", "2023-05-11", "Rapid Support Forces = SDN REB Rapid Support Forces"},
		{"Doctors Without Borders reopened its clinic.", "", "Doctors Without Borders = NGO - Médecins Sans Frontières"},
		{"Gazprom cut deliveries.", "", "Gazprom = RUS BUS Gazprom"},
		{"The Syrian Observatory for Human Rights counted the dead.", "", "Syrian Observatory for Human Rights = NGO - Syrian Observatory for Human Rights"},
		// one name, several meanings
		{"Sudan's RSF shelled the market in Khartoum.", "2024-02-01", "RSF = SDN REB Rapid Support Forces"},
		{"RSF ranked the country last in its index of press freedom.", "2024-02-01", "RSF = NGO JRN Reporters Without Borders"},
		{"In Britain the Labour Party won.", "", "Labour Party = GBR PTY Labour Party"},
		{"In Norway the Labour Party won.", "", "Labour Party = NOR PTY Labour Party of Norway"},
		// words before lists
		{"Senator Ulla Quist voted against the bill in Washington.", "", "Ulla Quist = USA LEG Ulla Quist"},
		{"Lt. Gen. Olaf Quist of Sweden took command.", "", "Olaf Quist = SWE MIL Olaf Quist"},
		{"A UN envoy flew to Tripoli.", "", "envoy = IGO GOV "},
		{"Hamas officials left for Cairo.", "", "officials = PSE UAF "},
		{"The Ghanaian central bank raised rates.", "", "bank = GHA GOV "},
		{"Hundreds of Iraqi protesters blocked the bridge.", "", "Hundreds = IRQ CVL "},
		{"Egyptian warplanes bombed the camp.", "", "warplanes = EGY MIL "},
		{"Members of the Lebanese parliament walked out.", "", "Members = LBN LEG "},
		{"Two Dutch journalists were freed.", "", "journalists = NLD JRN "},
		{"Somali refugees crossed the border.", "", "refugees = SOM REF "},
		{"The president of the University of Oslo resigned.", "", "president = NOR EDU "},
	}
	for _, tt := range tests {
		doc := n.Annotate(tt.text)
		chains.Find(doc)
		var found []string
		for _, p := range l.Find(doc, tt.date) {
			found = append(found, p.Head.Text+" = "+cmp.Or(string(p.Country), "-")+" "+cmp.Or(string(p.Sector), "-")+" "+p.Name)
		}
		if !slices.Contains(found, tt.want) {
			t.Errorf("%s (%s)\nfound %q\nwant  %q", tt.text, tt.date, found, tt.want)
		}
	}
}

// TestStatesHaveLeaders counts the states of whose government somebody was in office in the middle of 2024.
func TestStatesHaveLeaders(t *testing.T) {
	l, err := actors.Load()
	if err != nil {
		t.Fatal(err)
	}
	states := map[dateline.Country]bool{}
	for i := range l.Entries {
		if c, s := l.Entries[i].At("2024-06-15"); l.Entries[i].Person && s == "GOV" {
			states[c] = true
		}
	}
	if len(states) < 190 {
		t.Errorf("%d states have a leader, want 190 at least", len(states))
	}
}
