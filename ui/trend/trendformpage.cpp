#include "ui/trend/trendformpage.h"
