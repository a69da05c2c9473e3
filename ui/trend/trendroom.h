#pragma once

#include "core/analysis/trend.h"
#include "ui/shared/roomview.h"

#include <array>
#include <map>

class QLabel;
class QStackedWidget;

namespace lagesbild
{

class CheckLine;
class DevelopmentTable;
class DevelopmentView;
class FigureTable;
class RoomSheet;
class Segmented;
class TrendFormPage;

/// «Utveckling»: the chosen indicator over all its years, as lines and as a table; or its places; or all indicators.
class TrendRoom : public RoomView
{
    Q_OBJECT
public:
    explicit TrendRoom(QWidget *parent = nullptr);
    ~TrendRoom() override;

    void showSelection(const Dataset &dataset, const Selection &selection) override;
    /// Shows rows already made, as lines; showSelection() ends here where lines are the form.
    void showDevelopment(const Dataset &dataset, const Selection &selection, const Development &rows);
    void setLook(const Look &look) override;
    QString sourceLine() const override;
    void highlight(const AreaId &area) override;

private:
    static constexpr std::size_t optionCount = 5;

    QWidget *linesPage();
    void buildPanel();
    void connectPages();
    void addOption(std::size_t place, const QString &objectName, const QString &text,
                   bool TrendOptions::*member);
    TrendFormPage *pageOf(TrendForm form) const; ///< null for the lines
    void showForm(TrendForm form);
    void showPage(TrendFormPage &page, const Dataset &dataset, const Selection &selection);
    void showOptions(const Selection &selection, const Indicator &indicator);
    /// @param indicator and @p group null where the picture is not about one
    void showPanel(const QString &reading, const Indicator *indicator, const ComparisonGroup *group);
    void chooseArea(const AreaId &area);

    RoomSheet *m_sheet;
    QStackedWidget *m_pictures;
    std::map<TrendForm, TrendFormPage *> m_pages; ///< forms that are no lines of values
    Segmented *m_form;
    DevelopmentView *m_view;
    FigureTable *m_table;
    DevelopmentTable *m_model;
    std::array<CheckLine *, optionCount> m_options{};
    std::array<bool TrendOptions::*, optionCount> m_optionMembers{};
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
    QString m_pageSource; ///< the source line of a form that is no lines
    Look m_look;
};

} // namespace lagesbild
