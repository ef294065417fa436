package measures

// Sets lists all that Dateline is measured on, in the order of the table.
func Sets() []*Set {
	return []*Set{
		ownSet(),
		storySet("dev", "Voice of America stories, coded; nobody looks at what is wrong in them", true),
		storySet("train", "Voice of America stories, coded; rules and models are made with them", false),
		plvSet(),
		quadSet(),
		rolesSet(),
		polnearSet("dev", true),
		timebankSet(),
		lglSet(),
		geovirusSet(),
		recognizersSet(),
		mucSet(),
		pageTextSet(),
		pageDateSet(),
		grammarSet(),
		sentenceSet(),
		caseSet(),
		plvTuningSet(),
		polnearSet("train", false),
	}
}
