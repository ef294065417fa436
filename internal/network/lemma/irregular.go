package lemma

// irregular are forms that treebanks may lack.
var irregular = map[key]string{}
