// A header of the project in angle brackets.
#include <part.h>
