// Package plover is the ontology: the event types of the Political Language Ontology for Verifiable Event
// Records with their modes, contexts, quad classes and scores, the sectors of actors, and the way to CAMEO.
package plover

import "dateline/internal/dateline"

// The 16 event types.
const (
	Agree     dateline.EventType = "AGREE"
	Consult   dateline.EventType = "CONSULT"
	Support   dateline.EventType = "SUPPORT"
	Concede   dateline.EventType = "CONCEDE"
	Cooperate dateline.EventType = "COOPERATE"
	Aid       dateline.EventType = "AID"
	Retreat   dateline.EventType = "RETREAT"
	Request   dateline.EventType = "REQUEST"
	Accuse    dateline.EventType = "ACCUSE"
	Reject    dateline.EventType = "REJECT"
	Threaten  dateline.EventType = "THREATEN"
	Protest   dateline.EventType = "PROTEST"
	Sanction  dateline.EventType = "SANCTION"
	Mobilize  dateline.EventType = "MOBILIZE"
	Coerce    dateline.EventType = "COERCE"
	Assault   dateline.EventType = "ASSAULT"
)

// Quad classes: what is said and what is done, for and against.
const (
	VerbalCooperation   dateline.Quad = 1
	MaterialCooperation dateline.Quad = 2
	VerbalConflict      dateline.Quad = 3
	MaterialConflict    dateline.Quad = 4
)

// Type is one event type of the ontology.
type Type struct {
	Name  dateline.EventType
	Says  string // what it means, in one line
	Quad  dateline.Quad
	Score float64         // conflict to cooperation, −10 to +10
	Modes []dateline.Mode // none where the type has no modes
}

// Types lists the event types from cooperation to conflict. The slice belongs to the package.
func Types() []Type { return types }

// Lookup returns the type of that name.
func Lookup(name dateline.EventType) (Type, bool) {
	for _, t := range types {
		if t.Name == name {
			return t, true
		}
	}
	return Type{}, false
}

// Spoken tells whether acts of a type are done by speaking.
func Spoken(t dateline.EventType) bool {
	switch t {
	case Agree, Support, Concede, Request, Accuse, Reject, Threaten:
		return true
	}
	return false
}

// HasMode tells whether m is a mode of the type t.
func (t Type) HasMode(m dateline.Mode) bool {
	for _, x := range t.Modes {
		if x == m {
			return true
		}
	}
	return false
}

var types = []Type{
	{Agree, "agree to, promise or offer to cooperate", VerbalCooperation, 3, nil},
	{Consult, "meet, visit, talk or negotiate", VerbalCooperation, 2, []dateline.Mode{"visit", "third-party", "multilateral", "phone"}},
	{Support, "praise, endorse, recognise, apologise, or sign an agreement", VerbalCooperation, 4, nil},
	{Concede, "yield to demands or ease restrictions", VerbalCooperation, 5, nil},
	{Cooperate, "cooperate materially, as in trade, exercises or sharing intelligence", MaterialCooperation, 6, nil},
	{Aid, "give humanitarian, economic or military aid, or asylum", MaterialCooperation, 7, nil},
	{Retreat, "release, return, withdraw, disarm or cease fire", MaterialCooperation, 7, []dateline.Mode{"release", "return", "withdraw", "disarm", "ceasefire", "access", "resign"}},
	{Request, "ask for, call for or demand", VerbalConflict, -2, []dateline.Mode{"assist", "change", "yield", "meet"}},
	{Accuse, "criticise, blame, accuse or investigate", VerbalConflict, -3, []dateline.Mode{"disapprove", "allege", "investigate"}},
	{Reject, "refuse, veto or defy", VerbalConflict, -4, []dateline.Mode{"assist", "change", "yield", "meet"}},
	{Threaten, "threaten with harm, sanctions or force", VerbalConflict, -5, []dateline.Mode{"restrict", "ban", "arrest", "relations", "expel", "territory", "violence"}},
	{Protest, "demonstrate, strike, boycott or riot", MaterialConflict, -6.5, []dateline.Mode{"demo", "riot", "strike", "hunger", "boycott", "obstruct"}},
	{Sanction, "reduce or break relations, expel, or convict", MaterialConflict, -6, []dateline.Mode{"convict", "expel", "withdraw", "discontinue"}},
	{Mobilize, "show or raise military or police power", MaterialConflict, -7.2, []dateline.Mode{"troops", "weapons", "police", "militia"}},
	{Coerce, "seize, restrict, arrest, deport or censor", MaterialConflict, -7, []dateline.Mode{"seize", "restrict", "ban", "censor", "martial-law", "arrest", "deport", "withhold", "misinformation", "cyber", "curfew"}},
	{Assault, "attack, kill, wound, abduct or destroy", MaterialConflict, -10, []dateline.Mode{"abduct", "beat", "torture", "execute", "sexual", "assassinate", "targeted", "primitive", "firearms", "explosives", "suicide-attack", "heavy-weapons", "crowd-control", "aerial", "drone", "unconventional", "massacre", "cleansing", "destroy"}},
}
