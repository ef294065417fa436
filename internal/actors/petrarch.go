package actors

func (l *List) petrarchActors(string) error { return nil }
func (l *List) petrarchAgents(string) error { return nil }
