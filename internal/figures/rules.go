package figures

import "dateline/internal/rule"

// Rules returns the ways in which a number gets its kind, with their examples. The notation is the kind and the number:
// "killed 16", "killed 12:" for at least 12, ":50" for up to 50, "24:99~" for dozens.
func Rules() []rule.Rule {
	return []rule.Rule{
		{Name: "figure/verb-before", Says: "The verb stands right before the number.", Examples: []rule.Example{
			{Text: "Gunmen stormed the market, killing at least 12 and wounding dozens.", Want: []string{"killed 12:", "injured 24:99~"}},
			{Text: "The firm held 12 talks with its suppliers.", Not: []string{"detained 12"}},
		}},
		{Name: "figure/verb-after", Says: "A passive verb follows those who are counted.", Examples: []rule.Example{
			{Text: "Some 16 rebels were killed and 27 wounded.", Want: []string{"killed 16~", "injured 27"}},
			{Text: "More than 300 passengers had been freed by dawn.", Want: []string{"released 301:"}},
			{Text: "The 12 hostages were not released.", Not: []string{"released 12"}},
		}},
		{Name: "figure/sent-back", Says: "Those sent, turned over or flown back.", Examples: []rule.Example{
			{Text: "Hungary sent 109 of the migrants back to Serbia.", Want: []string{"returned 109"}},
			{Text: "The firm sent 12 letters back.", Not: []string{"returned 12"}},
		}},
		{Name: "figure/whom", Says: "A clause without its pronoun says what was done to those counted.", Examples: []rule.Example{
			{Text: "The court freed none of the 48 men it had held since May.", Want: []string{"detained 48"}},
		}},
		{Name: "figure/state", Says: "An adjective or participle beside those counted says what became of them.", Examples: []rule.Example{
			{Text: "The blast left at least five people dead.", Want: []string{"killed 5:"}},
			{Text: "Doctors treated 37 wounded soldiers.", Want: []string{"injured 37"}},
			{Text: "Aid reached 4,000 displaced families.", Want: []string{"displaced 4000"}},
		}},
		{Name: "figure/predicate", Says: "The predicate that governs those counted says what happened to them.", Examples: []rule.Example{
			{Text: "The fighting displaced tens of thousands of people.", Want: []string{"displaced 20000:99999~"}},
			{Text: "Police arrested about 40 protesters.", Want: []string{"detained 40~"}},
			{Text: "At least nine villagers died when the bridge collapsed.", Want: []string{"killed 9:"}},
			{Text: "The war has left almost half of the population displaced.", Want: []string{"displaced 0.5~/"}},
		}},
		{Name: "figure/clause", Says: "A clause that hangs on those counted says what happened to them.", Examples: []rule.Example{
			{Text: "The list names 43 students who disappeared in the city.", Want: []string{"missing 43"}},
			{Text: "They mourned 70 people killed in the raid.", Want: []string{"killed 70"}},
		}},
		{Name: "figure/within", Says: "A phrase says where those counted are held, or what they are in.", Examples: []rule.Example{
			{Text: "Lawyers visited the eight men in custody.", Want: []string{"detained 8"}},
		}},
		{Name: "figure/subset", Says: "Some of those whom the number before told, or the same at another time.", Examples: []rule.Example{
			{Text: "The raid killed 25 people, including six officers.", Want: []string{"killed 25", "killed 6"}},
			{Text: "Some 90 passengers, including 50 men, 25 women and 15 children, were rescued.", Want: []string{"released 90~", "released 50", "released 25", "released 15"}},
			{Text: "The group launched 504 attacks in 2024, compared to 116 in 2023.", Want: []string{"count 504", "count 116"}},
		}},
		{Name: "figure/noun", Says: "The noun that is counted says it.", Examples: []rule.Example{
			{Text: "The camps shelter more than 410,000 refugees.", Want: []string{"refugees 410001:"}},
			{Text: "The president sent 10,000 troops to the border.", Want: []string{"troops 10000"}},
			{Text: "There were 25 deaths in the riot.", Want: []string{"killed 25"}},
		}},
		{Name: "figure/act", Says: "The noun of an act whose object is counted.", Examples: []rule.Example{
			{Text: "The operation resulted in the deaths of 16 militants.", Want: []string{"killed 16"}},
			{Text: "The crash claimed the lives of 100 people.", Want: []string{"killed 100"}},
			{Text: "Two clerks were murdered by 30 masked men.", Want: []string{"killed 2"}, Not: []string{"killed 30"}},
			{Text: "The shelling caused injuries to eight guards.", Want: []string{"injured 8"}},
		}},
		{Name: "figure/measure", Says: "The subject of rising or falling gives the number its meaning.", Examples: []rule.Example{
			{Text: "The death toll rose to 45 on Friday.", Want: []string{"killed 45"}},
			{Text: "The temperature rose to 45 on Friday.", Not: []string{"killed 45"}},
		}},
		{Name: "figure/affected", Says: "Civilians whom a sentence about aid, hunger or disease counts; cases of a disease.", Examples: []rule.Example{
			{Text: "The health ministry recorded 39 cases of cholera.", Want: []string{"affected 39"}},
			{Text: "It is a country of 30 million people.", Not: []string{"affected 30000000", "count 30000000"}},
		}},
		{Name: "figure/money", Says: "Sums: prices with what they buy, aid, other money.", Examples: []rule.Example{
			{Text: "The price of a liter of fuel rose from 20 shillings to 35.", Want: []string{"price 35"}, Not: []string{"price 20"}},
			{Text: "Japan pledged $300 million in aid.", Want: []string{"aid 300000000"}},
			{Text: "The firm lost about $5 billion.", Want: []string{"money 5000000000~"}},
			{Text: "The bomb held 200 pounds of explosives.", Not: []string{"money 200"}},
		}},
		{Name: "figure/percentage", Says: "Per cent of prices and tariffs only.", Examples: []rule.Example{
			{Text: "The government imposed a 25% tariff on steel.", Want: []string{"price 25"}},
			{Text: "Turnout was 54 percent."},
		}},
		{Name: "figure/duration", Says: "How long a truce, talks, a sentence or a deployment lasts.", Examples: []rule.Example{
			{Text: "The two sides agreed on a 72-hour truce.", Want: []string{"duration 72"}},
			{Text: "She was sentenced to six years in prison.", Want: []string{"duration 6"}},
			{Text: "The rains began two weeks ago."},
			{Text: "The war lasted eight years."},
		}},
		{Name: "figure/distance", Says: "How far.", Examples: []rule.Example{
			{Text: "The jet flew within 10 feet of the patrol plane.", Want: []string{"distance 10"}},
			{Text: "The wall is 10 feet tall."},
		}},
		{Name: "figure/vote", Says: "Both sides of a vote.", Examples: []rule.Example{
			{Text: "The senate voted 51-49 to reject the treaty.", Want: []string{"count 51", "count 49"}},
		}},
		{Name: "figure/none", Says: "Nobody: \"no passengers were killed\".", Examples: []rule.Example{
			{Text: "No passengers were killed in the crash.", Want: []string{"killed 0"}},
			{Text: "No talks were held."},
			{Text: "No one should be killed for this."},
		}},
		{Name: "figure/count", Says: "Other numbers of things that matter politically.", Examples: []rule.Example{
			{Text: "The north fired 13 missiles into the sea.", Want: []string{"count 13"}},
			{Text: "He is a father of three children."},
			{Text: "Article 5 was invoked by Resolution 1368."},
			{Text: "Ahmed, 54, is an 18-year-old's father in room 12."},
		}},
	}
}
