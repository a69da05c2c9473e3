#pragma once

#include "ui/shared/look.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace lagesbild
{

class ElidedLabel;
class SidePanel;

/// The page of a room with one answer: title, what it measures, a sentence, the picture below and the right
/// panel beside. In a narrow window the panel folds away behind a button and opens over the picture.
class RoomSheet : public QWidget
{
    Q_OBJECT
public:
    /// Windows narrower than this fold the panel away.
    static constexpr int foldingWidth = 1100;

    explicit RoomSheet(QWidget *parent = nullptr);

    void setTitle(const QString &title, const QString &whole);
    /// @param measure gives way when it must; @param rest never does
    void setSubtitle(const QString &measure, const QString &rest);
    void setSentence(const QString &sentence);
    /// Below the sentence, quieter, for what it must be read with. Empty: none.
    void setRemark(const QString &remark);
    /// Takes the body over; once.
    void setBody(QWidget *body);
    /// In place of sentence and body: what is missing, why, what to do. Empty: back to the body.
    void setMessage(const QString &message);
    SidePanel &panel() { return *m_panel; }
    bool isPanelFolded() const;

    void setLook(const Look &look);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void arrange();
    void openPanel(bool open);

    ElidedLabel *m_title;
    QPushButton *m_fold;
    ElidedLabel *m_subtitle;
    QLabel *m_sentence;
    QLabel *m_remark;
    QLabel *m_message;
    QWidget *m_middle;
    QVBoxLayout *m_column;
    QWidget *m_body = nullptr;
    SidePanel *m_panel;
    QWidget *m_edge;          ///< hairline between middle and panel
    bool m_panelOpen = false; ///< although the window is narrow
};

} // namespace lagesbild
