#include "ui/shared/roomview.h"
