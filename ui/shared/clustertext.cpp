#include "ui/shared/clustertext.h"

#include <QCoreApplication>

namespace lagesbild
{

namespace
{
struct ClusterText {
    Q_DECLARE_TR_FUNCTIONS(lagesbild::ClusterText)
};
} // namespace

QString clusterName(Cluster cluster)
{
    switch (cluster) {
    case Cluster::HighAmongHigh:
        return ClusterText::tr("high among high");
    case Cluster::LowAmongLow:
        return ClusterText::tr("low among low");
    case Cluster::HighAmongLow:
        return ClusterText::tr("high among low");
    case Cluster::LowAmongHigh:
        return ClusterText::tr("low among high");
    case Cluster::Missing:
    case Cluster::Island:
    case Cluster::None:
        break;
    }
    return {};
}

} // namespace lagesbild
