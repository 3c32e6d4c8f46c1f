using Jiuye.Vocabulary;

namespace Jiuye.Analytics.Reporting;

/// <summary>The part of the page on what people need to learn.</summary>
internal static class TrainingPart
{
    internal static void Write(ReportPage page, ReportedTraining training)
    {
        page.Heading(new Bilingual("培训需求", "What people need to learn"));
        if (training.Rows.Count == 0)
        {
            page.Nothing(new Bilingual("没有与在招岗位对应的培训建议。", "No training that open postings ask for is suggested to anybody."));
            return;
        }

        page.Bullets(
        [
            new Bilingual(
                $"{Figures.Count(training.Persons)} 名求职者有与在招岗位对应的培训建议，共 {Figures.Count(training.Trainings)} 项培训；按岗位空缺和现有课程剩余名额，还需增开 {Figures.Count(training.SeatsToOpen)} 个名额。全部项目及分区域、年龄段人数见 training-needs.csv，可反馈培训主管部门。",
                $"Training that open postings ask for is suggested to {Figures.Count(training.Persons)} seekers, {Figures.Count(training.Trainings)} trainings; by openings and by the seats that courses have left, {Figures.Count(training.SeatsToOpen)} seats are still to be opened. All of them, by area and age: training-needs.csv, for those who run the courses."),
        ]);
        page.Table(new()
        {
            Caption = new("需求最多的培训", "Trainings in most demand"),
            BecomesCards = true,
            Columns =
            [
                TableColumn.Words("培训", "Training"),
                TableColumn.Number("建议参加（人）", "Persons"),
                TableColumn.Number("其中就业困难（人）", "Hard to employ"),
                TableColumn.Number("愿意参加（人）", "Willing"),
                TableColumn.Number("尚未询问（人）", "Not asked yet"),
                TableColumn.Number("对应招聘（人）", "Openings"),
                TableColumn.Number("课程剩余名额（个）", "Seats left"),
                TableColumn.Number("需增开名额（个）", "Seats to open"),
            ],
            Rows =
            [
                .. training.Rows.Select(static row => (IReadOnlyList<TableCell>)
                [
                    // Trades and certificates have their official names, in Chinese on both pages.
                    TableCell.Foreign(row.What),
                    Figures.Count(row.Persons),
                    Figures.Count(row.HardToEmploy),
                    Figures.Count(row.Willing),
                    Figures.Count(row.NotAsked),
                    Figures.Count(row.Openings),
                    Figures.Count(row.Seats),
                    Figures.Count(row.SeatsToOpen),
                ]),
            ],
        });
    }
}
