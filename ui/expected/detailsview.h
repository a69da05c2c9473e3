#pragma once

#include "core/analysis/expected.h"
#include "core/data/catalogue.h"
#include "ui/shared/look.h"

#include <QScrollArea>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace lagesbild
{

class FactsTable;
class FigureTable;

/// Coefficients with their uncertainty, the fit, influence and every year: the second level of the room.
class DetailsView : public QScrollArea
{
    Q_OBJECT
public:
    explicit DetailsView(QWidget *parent = nullptr);

    void showAnswer(const ExpectedAnswer &answer, const std::vector<ExpectedYear> &years,
                    const Catalogue &catalogue);
    void setLook(const Look &look);

signals:
    void yearChosen(lagesbild::Year year);
    void areaChosen(const lagesbild::AreaId &area);

private:
    struct Part {
        QLabel *heading = nullptr;
        QLabel *words = nullptr;
        FigureTable *table = nullptr;
        FactsTable *model = nullptr;
    };

    Part addPart(const QString &heading, const QString &name);
    void fill(const Part &part, const QString &words, const struct Facts &facts);

    QWidget *m_content;
    QVBoxLayout *m_column;
    Part m_fit;
    Part m_influence;
    Part m_years;
    std::vector<Year> m_yearOfRow;
    std::vector<AreaId> m_areaOfRow; ///< of influence
};

} // namespace lagesbild
