"""A game pad without hardware: SDL's virtual joystick, in the SDL that pygame runs on."""

import ctypes

from game.engine.sleep import loaded_sdl

_GAME_CONTROLLER = 1
_AXES, _BUTTONS = 6, 15


class VirtualPad:
    """Plug it, press it, unplug it; its events come through pygame's queue."""

    def __init__(self) -> None:
        sdl = loaded_sdl()
        assert sdl is not None, "the SDL library of pygame was not found"
        self._sdl = sdl
        sdl.SDL_JoystickOpen.restype = ctypes.c_void_p
        self._index = -1
        self._handle = ctypes.c_void_p()

    def plug(self) -> None:
        self._index = self._sdl.SDL_JoystickAttachVirtual(_GAME_CONTROLLER, _AXES, _BUTTONS, 0)
        assert self._index >= 0
        self._handle = ctypes.c_void_p(self._sdl.SDL_JoystickOpen(self._index))

    def press(self, button: int) -> None:
        self._sdl.SDL_JoystickSetVirtualButton(self._handle, button, ctypes.c_uint8(1))

    def release(self, button: int) -> None:
        self._sdl.SDL_JoystickSetVirtualButton(self._handle, button, ctypes.c_uint8(0))

    def lean(self, axis: int, value: int) -> None:
        self._sdl.SDL_JoystickSetVirtualAxis(self._handle, axis, ctypes.c_int16(value))

    def unplug(self) -> None:
        if self._index >= 0:
            self._sdl.SDL_JoystickDetachVirtual(self._index)
            self._index = -1
