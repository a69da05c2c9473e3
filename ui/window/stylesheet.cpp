#include "ui/window/stylesheet.h"

namespace lagesbild
{

using namespace Qt::StringLiterals;

QString styleSheetOf(const Look &look)
{
    const Colours &c = look.colours;
    const QString rules = uR"(
QComboBox, QLineEdit, QPushButton, QToolButton[framed="true"] {
    background: %background; color: %text; border: 1px solid %line; border-radius: 6px;
    padding: 4px 10px; min-height: 18px;
}
QComboBox { padding-right: 26px; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url(:/icons/chevron-%theme.svg); width: 12px; height: 12px; }
QComboBox:hover, QLineEdit:hover, QPushButton:hover, QToolButton[framed="true"]:hover { border-color: %bar; }
QComboBox:focus, QLineEdit:focus, QPushButton:focus, QToolButton:focus { border: 1px solid %accent; }
QComboBox QAbstractItemView {
    background: %background; color: %text; border: 1px solid %line; padding: 4px;
    selection-background-color: %field; selection-color: %text; outline: none;
}
QPlainTextEdit, QTextEdit {
    background: %background; color: %text; border: 1px solid %line; border-radius: 6px; padding: 4px 6px;
}
QPlainTextEdit:hover, QTextEdit:hover { border-color: %bar; }
QPlainTextEdit:focus, QTextEdit:focus { border-color: %accent; }
QAbstractSpinBox {
    background: %background; color: %text; border: 1px solid %line; border-radius: 6px;
    padding: 3px 4px 3px 8px; min-height: 18px;
}
QAbstractSpinBox:hover { border-color: %bar; }
QAbstractSpinBox:focus { border: 1px solid %accent; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; background: transparent; width: 18px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/chevron-up-%theme.svg); width: 10px; height: 10px; }
QAbstractSpinBox::down-arrow { image: url(:/icons/chevron-%theme.svg); width: 10px; height: 10px; }
QDialog QListWidget { background: %background; color: %text; border: 1px solid %line; border-radius: 6px;
    padding: 4px; outline: none; }
QDialog QListWidget:focus { border-color: %accent; }
QDialog QListWidget::item { padding: 4px 6px; border-radius: 4px; }
QDialog QListWidget::item:selected { background: %field; color: %text; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton:disabled { color: %quiet; border-color: %line; }
QPushButton:default { background: %accent; color: %background; border-color: %accent; }
QToolButton[primary="true"] { background: %accent; color: %background; border: 1px solid %accent;
    border-radius: 6px; padding: 4px 16px; min-height: 18px; font-weight: 600; }
QToolButton[primary="true"]:hover { background: %accent; border-color: %text; }
QToolButton[primary="true"]:focus { border: 2px solid %text; }
QToolButton[primary="true"]:disabled { background: %line; border-color: %line; color: %bar; }
QToolButton[primary="true"]::menu-indicator { image: none; }
QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 4px 8px; color: %text; }
QToolButton:hover { background: %line; }
QToolButton::menu-indicator { image: url(:/icons/chevron-%theme.svg); width: 10px; height: 10px;
    subcontrol-position: right center; right: 4px; }
QToolButton[popupMode="2"] { padding-right: 20px; }
QMenu { background: %background; color: %text; border: 1px solid %line; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: %field; }
QMenu::separator { height: 1px; background: %line; margin: 4px 8px; }
QToolTip { background: %background; color: %text; border: 1px solid %bar; padding: 4px; }
QHeaderView::section:vertical { background: %background; color: %quiet; border: none; padding: 0 6px; }
QTableCornerButton::section { background: %background; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: %faint; border-radius: 4px; min-height: 32px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: %faint; border-radius: 4px; min-width: 32px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)"_s;
    QString sheet = rules;
    const std::pair<QLatin1StringView, QString> names[] = {
        {"%background"_L1, c.background.name()},
        {"%text"_L1, c.text.name()},
        {"%line"_L1, c.line.name()},
        {"%accent"_L1, c.accent.name()},
        {"%field"_L1, c.accentField.name()},
        {"%quiet"_L1, c.middle.name()},
        {"%faint"_L1, c.faintBar.name()},
        {"%bar"_L1, c.bar.name()},
        {"%theme"_L1, look.theme == Theme::Light ? u"light"_s : u"dark"_s},
    };
    for (const auto &[name, value] : names)
        sheet.replace(name, value);
    return sheet;
}

} // namespace lagesbild
