"""How well the trained pipeline understands a labelled file: figures, sweep, confusions and a report to look at."""
