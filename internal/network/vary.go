package network

import (
	"math/rand/v2"

	"dateline/internal/network/corpus"
)

// vary returns the sentence as another writer might have typed it.
func vary(s *corpus.Sentence, r *rand.Rand) *corpus.Sentence { return s }
