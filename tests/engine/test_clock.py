"""The game's time stands still while a frame waits for its drawings."""

from game.engine.clock import Clock


def test_a_clock_goes_on_from_where_it_stood() -> None:
    at = [100.0]
    clock = Clock(lambda: at[0])
    clock.go_on()
    at[0] = 101.0
    clock.stand()
    at[0] = 101.5
    clock.stand()
    assert (clock.time(), clock.stood) == (101.0, 0.5)
    clock.go_on()
    at[0] = 102.0
    assert (clock.time(), clock.stood) == (101.5, None)


def test_a_long_standstill_takes_only_so_much_from_the_time() -> None:
    at = [100.0]
    clock = Clock(lambda: at[0])
    clock.stand()
    at[0] = 150.0
    clock.go_on(longest=20.0)
    assert clock.time() == 130.0
