#pragma once

#include "core/analysis/comparison.h"
#include "ui/shared/roomview.h"

#include <map>

class QLabel;
class QStackedWidget;

namespace lagesbild
{

class BarView;
class ComparisonOrder;
class ComparisonTable;
class FigureTable;
class FormPage;
class RankedView;
struct FormWords;
class RoomSheet;
class Segmented;
class YearSlider;

/// «Jämförelse»: the chosen municipality beside its group and among all, as bars, as a table, or in one of the
/// forms that have figures of their own.
class ComparisonRoom : public RoomView
{
    Q_OBJECT
public:
    explicit ComparisonRoom(QWidget *parent = nullptr);
    ~ComparisonRoom() override;

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    /// Shows rows already made; showSelection() ends here.
    void showComparison(const Dataset &dataset, const Selection &selection, const Comparison &rows);
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    void highlight(const AreaId &area) override;

private:
    void buildPanel();
    void connectViews();
    FormPage *pageOf(ComparisonForm form) const;
    void showRows(const Dataset &dataset, const Selection &selection);
    void showPage(FormPage &page, const Dataset &dataset, const Selection &selection);
    void showForm(ComparisonForm form);
    void showPanel(const QString &reading, const Indicator &indicator, const ComparisonGroup &group);
    void showNothing(const Indicator *indicator, const QString &why);
    void showYears(const std::vector<Year> &years, Year chosen);
    void chooseArea(const AreaId &area);
    void point(const AreaId &area);

    RoomSheet *m_sheet;
    QStackedWidget *m_pictures;
    BarView *m_bars;
    RankedView *m_strip;  ///< below the bars
    RankedView *m_ranked; ///< alone
    FigureTable *m_table;
    QLabel *m_tableSummary;
    ComparisonTable *m_model;
    ComparisonOrder *m_order;
    std::map<ComparisonForm, FormPage *> m_pages; ///< forms with figures of their own
    Segmented *m_form;
    YearSlider *m_years;
    QLabel *m_yearCaption = nullptr;
    QLabel *m_readingHeading = nullptr;
    QLabel *m_reading = nullptr;
    QLabel *m_definitionHeading = nullptr;
    QLabel *m_definition = nullptr;
    QLabel *m_definitionSource = nullptr;
    QLabel *m_groupHeading = nullptr;
    QLabel *m_groupRemark = nullptr;
    QLabel *m_members = nullptr;

    const Dataset *m_dataset = nullptr;
    Selection m_selection;
    QString m_computed; ///< what of the figures shown is our own calculation
    QString m_method;   ///< and how, in the source line's last words
    Look m_look;
};

} // namespace lagesbild
