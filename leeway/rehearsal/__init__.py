"""A new agent practises against scripted borrowers and is told afterwards what went well. Nothing of it is a case."""
