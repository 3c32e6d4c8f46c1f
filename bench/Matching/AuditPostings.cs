using System.Globalization;
using System.Text;
using Jiuye.Vocabulary;

namespace Jiuye.Bench.Matching;

/// <summary>Postings from a fixed seed, about as long as real ones, one in eight with words that the audit finds.</summary>
internal static class AuditPostings
{
    private static readonly string[] Duties = ["负责产品装配和检验", "做好设备日常保养", "接待来访客户并做好登记", "完成车间交办的其他工作", "跟进订单，核对发货数量", "整理资料，按时上报", "配合销售完成客户回访", "负责仓库收发货和盘点", "按图纸加工零件", "维护店面卫生和陈列"];
    private static readonly string[] Asked = ["高中及以上学历", "两年以上相关经验，熟悉行业流程", "能吃苦耐劳，服从安排", "会使用办公软件", "持健康证", "持有电工证或焊工证优先", "沟通能力强，普通话标准", "能适应倒班", "责任心强，有团队精神", "无经验可培训"];
    private static readonly string[] Given = ["缴纳五险一金", "包吃包住，宿舍有空调", "每月休四天，法定节假日三倍工资", "带薪年假、节日礼品", "综合工资5000-8000元", "公司成立35年，团队年轻有活力", "生育津贴按国家规定", "男女宿舍分开，提供夫妻房", "免费工作餐", "联系人王女士"];
    private static readonly string[] Found = ["限男性，18-35岁", "女士优先", "35岁以下，形象好", "本地户口优先", "已婚已育优先", "无残疾，无乙肝", "孕妇勿扰", "少数民族暂不招"];

    internal static IEnumerable<JobPosting> Of(int count)
    {
        var random = new Random(20_261_123);
        for (var number = 0; number < count; number++)
        {
            var text = new StringBuilder("岗位职责：");
            Lines(text, Duties, 5, random);
            text.Append("任职要求：");
            Lines(text, Asked, 4, random);
            if (random.Next(8) == 0)
                text.Append(Found[random.Next(Found.Length)]).Append('。');
            text.Append("福利待遇：");
            Lines(text, Given, 4, random);
            yield return new()
            {
                Id = new(string.Create(CultureInfo.InvariantCulture, $"a{number:000000}")),
                Title = random.Next(2) == 0 ? "装配工" : "门店营业员",
                EmployerName = "某机械厂",
                OpeningCount = 1 + random.Next(9),
                Wage = new(MonthlyWage.FromMonth(5000), MonthlyWage.FromMonth(8000)),
                Description = text.ToString(),
            };
        }
    }

    private static void Lines(StringBuilder text, string[] from, int count, Random random)
    {
        for (var line = 1; line <= count; line++)
            text.Append(CultureInfo.InvariantCulture, $"{line}、{from[random.Next(from.Length)]}；");
        text.Append('\n');
    }
}
