#pragma once

// Qt first: moc 6.4 trips over <compare> when it is the first header it meets.
#include <QDialog>

#include "core/analysis/owngroups.h"

#include <functional>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace lagesbild
{

class MapShapes;
class MemberMap;
class MunicipalityList;
struct Look;

/// The user's own groups: picked in a list, on a map, by codes pasted or by a rule; named, removed and put back, read
/// from and written to files.
class OwnGroupsDialog : public QDialog
{
    Q_OBJECT
public:
    /// Ask for a file; empty: none.
    struct Files {
        std::function<QString(QWidget *)> toRead;
        std::function<QString(QWidget *)> toWrite;
    };
    static Files filesAsked();

    /// @p dataset and @p shapes outlive the dialog.
    OwnGroupsDialog(const Dataset &dataset, AreaIndex focus, std::vector<OwnGroup> groups, MapShapes &shapes,
                    const Look &look, QWidget *parent = nullptr, Files files = filesAsked());

    /// Begins a new group with @p members, its name ready to be typed.
    void begin(std::vector<AreaId> members);

    /// Those that have a name and members.
    std::vector<OwnGroup> groups() const;
    /// The group that shall be compared with, as Selection::group; empty: none.
    std::string compared() const { return m_compared; }

private:
    QWidget *listSide();
    QWidget *groupSide();
    QPushButton *addButton(const QString &text, const QString &name);
    int current() const;
    void showList(int row);
    void showGroup();
    void add(const QString &name, std::vector<AreaId> members);
    void rename(const QString &name);
    void remove();
    void putBack();
    void takeTicks();
    void takePicks(const std::vector<AreaIndex> &areas);
    void paste();
    void pickByRule();
    void readFile();
    void writeFile();
    void compare();

    struct Removed {
        int row = 0;
        OwnGroup group;
    };

    const Dataset &m_dataset;
    AreaIndex m_focus;
    std::vector<OwnGroup> m_groups;
    std::vector<Removed> m_removed;
    Files m_files;
    QListWidget *m_list;
    QLineEdit *m_name;
    MunicipalityList *m_members;
    QLineEdit *m_fewest;
    QLineEdit *m_most;
    QCheckBox *m_sameCounty;
    QCheckBox *m_sameSkr;
    QCheckBox *m_sameClass;
    QLabel *m_remark;
    MemberMap *m_map;
    QPushButton *m_remove = nullptr;
    QPushButton *m_putBack = nullptr;
    QPushButton *m_write = nullptr;
    QPushButton *m_compare = nullptr;
    QWidget *m_groupSide = nullptr;
    std::string m_compared;
};

} // namespace lagesbild
