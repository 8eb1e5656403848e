"""What hypothesis draws: evidence of any legal kind, and small symmetric matrices."""

from hypothesis import strategies as st

from game.scoring.evidence import Alternative, Evidence, Loading, Performance, Preference, Rating
from game.scoring.hexagon import SIZE, six
from game.scoring.linear import Matrix, multiply, transpose

SKILLS = ("300185", "300440", "300230", "300490")

weights = st.sampled_from((0.0, 0.25, 0.5, 1.0))
loadings: st.SearchStrategy[Loading] = st.lists(
    st.sampled_from((0.0, 1 / 3, 0.5, 2 / 3, 1.0)), min_size=SIZE, max_size=SIZE
).map(six)
skills = st.lists(st.sampled_from(SKILLS), max_size=2, unique=True).map(tuple)
words = st.sampled_from(("", "Chercher la panne", "Prévenir l'équipe"))


@st.composite
def preferences(draw: st.DrawFn) -> Preference:
    offered = tuple(
        Alternative(f"option-{k}", draw(loadings), draw(skills))
        for k in range(draw(st.integers(1, 4)))
    )
    chosen = draw(st.integers(0, len(offered) - 1))
    source = f"choix-{draw(st.integers(0, 9))}"
    return Preference(source, chosen, offered, draw(words), draw(weights))


ratings = st.builds(
    Rating,
    st.just("geste"),
    loadings,
    st.integers(-2, 2),
    skills,
    words,
    st.sampled_from((0.5, 1.0)),
)
performances = st.builds(
    Performance, st.just("geste"), st.sampled_from(SKILLS), st.floats(0.0, 1.0), words
)
evidence: st.SearchStrategy[list[Evidence]] = st.lists(
    st.one_of(preferences(), ratings, performances), max_size=12
)


@st.composite
def factors(draw: st.DrawFn) -> Matrix:
    """Draw a lower triangle with a positive diagonal."""
    size = draw(st.integers(1, 6))
    cells = st.floats(-2.0, 2.0)
    pivots = st.floats(0.25, 2.0)
    return tuple(
        tuple(draw(pivots) if i == j else draw(cells) if j < i else 0.0 for j in range(size))
        for i in range(size)
    )


covariances: st.SearchStrategy[Matrix] = factors().map(lambda f: multiply(f, transpose(f)))
