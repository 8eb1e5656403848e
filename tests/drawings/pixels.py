"""What pygame makes of a drawing."""

import io

import pygame


def raster(svg: str, width: int, height: int) -> pygame.Surface:
    return pygame.image.load_sized_svg(io.BytesIO(svg.encode()), (width, height))


def alpha(surface: pygame.Surface, x: int, y: int) -> int:
    return int(surface.get_at((x, y))[3])


def painted(surface: pygame.Surface) -> float:
    """The share of pixels that are not transparent."""
    mask = pygame.mask.from_surface(surface, 0)
    return mask.count() / (surface.get_width() * surface.get_height())


def touched_sides(surface: pygame.Surface) -> list[str]:
    """The sides of the picture where something is painted on the very edge."""
    w, h = surface.get_size()
    sides = {
        "top": [(x, 0) for x in range(w)],
        "bottom": [(x, h - 1) for x in range(w)],
        "left": [(0, y) for y in range(h)],
        "right": [(w - 1, y) for y in range(h)],
    }
    return [name for name, line in sides.items() if any(alpha(surface, *at) for at in line)]


def differs(a: pygame.Surface, b: pygame.Surface) -> float:
    """The share of bytes that differ between two pictures of one size."""
    one, other = pygame.image.tobytes(a, "RGBA"), pygame.image.tobytes(b, "RGBA")
    return sum(x != y for x, y in zip(one, other, strict=True)) / len(one)


def differs_in_column(a: pygame.Surface, b: pygame.Surface, x: int) -> bool:
    """Whether two pictures of one size differ anywhere in a column."""
    return any(a.get_at((x, y)) != b.get_at((x, y)) for y in range(a.get_height()))
