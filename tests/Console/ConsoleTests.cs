using Microsoft.Playwright;
using Server.Tests;

namespace Console.Tests;

/// <summary>The console as its users meet it, in a browser.</summary>
public sealed class ConsoleTests(Browser browser) : IClassFixture<Browser>
{
    [ChromiumFact]
    public async Task A_counsellor_opens_a_person_and_reads_matches_with_reasons()
    {
        var (person, matches) = await browser.Server.SeekerWithMatches();
        await using var window = await browser.Open($"/seeker/{person}");
        await window.Settled();

        await Assertions.Expect(window.Page.Locator("#matches li h3")).ToHaveCountAsync(10);
        Assert.Contains(matches[0].GetProperty("title").GetString()!, await window.Page.Locator("#matches li").First.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(matches[0].GetProperty("why").GetString()!.Split('\n')[0], await window.Text(), StringComparison.Ordinal);
        await window.Page.Locator("#matches details summary").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("#matches details table").First).ToBeVisibleAsync();
        await window.Picture("counsellor");
    }

    [ChromiumFact]
    public async Task The_counsellor_asks_why_a_posting_was_not_recommended()
    {
        var (person, matches) = await browser.Server.SeekerWithMatches();
        await using var window = await browser.Open($"/seeker/{person}");
        await window.Settled();

        await window.Page.GetByLabel("岗位编号").FillAsync(matches[0].GetProperty("posting").GetString()!);
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "查询" }).ClickAsync();

        await Assertions.Expect(window.Page.GetByText("全部条件都符合")).ToBeVisibleAsync();
    }

    [ChromiumFact]
    public async Task The_employer_desk_shows_a_posting_with_its_candidates()
    {
        var (person, matches) = await browser.Server.SeekerWithMatches();
        await using var window = await browser.Open($"/seeker/{person}");
        await window.Settled();

        await window.Page.Locator("#matches li h3 a").First.ClickAsync();
        await Assertions.Expect(window.Page.Locator("main h1")).ToContainTextAsync(matches[0].GetProperty("posting").GetString()!);
        await window.Settled();

        Assert.NotEqual(0, await window.Page.Locator("#candidates li h3").CountAsync());
        await window.Picture("employer");
    }

    [ChromiumFact]
    public async Task In_English_no_label_is_left_in_Chinese()
    {
        var (person, _) = await browser.Server.SeekerWithMatches();
        foreach (var place in new[] { "/", $"/seeker/{person}", "/posting", "/tables", "/operations" })
        {
            await using var window = await browser.Open(place, language: "en");
            await window.Settled();

            Assert.Equal("en", await window.Page.Locator("html").GetAttributeAsync("lang"));
            foreach (var label in await window.Page.Locator("h1, h2, label, caption, dt, summary, nav a, footer").AllInnerTextsAsync())
                Assert.DoesNotMatch("[一-鿿]", label);
            if (place.StartsWith("/seeker", StringComparison.Ordinal))
                await window.Picture("counsellor-en");
        }
    }

    [ChromiumFact]
    public async Task The_language_is_switched_in_place_and_kept()
    {
        await using var window = await browser.Open();
        await window.Page.GetByRole(AriaRole.Button, new() { Name = "切换到英文" }).ClickAsync();
        await Assertions.Expect(window.Page.Locator("main h1")).ToHaveTextAsync("Start here");
        await window.Page.ReloadAsync();
        await Assertions.Expect(window.Page.Locator("main h1")).ToHaveTextAsync("Start here");
    }

    [ChromiumFact]
    public async Task Without_a_mouse_a_person_is_found_and_opened()
    {
        await using var window = await browser.Open("/seeker");
        await window.Settled();
        await window.Page.Keyboard.PressAsync("Tab");
        await window.Page.EvaluateAsync("document.activeElement.blur()");
        await window.Page.GetByLabel("求职者编号").FocusAsync();
        await window.Page.Keyboard.TypeAsync("S000000005");
        await window.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(window.Page.Locator("main h1")).ToHaveTextAsync("职业指导：S000000005");
        Assert.Equal("main", await window.Page.EvaluateAsync<string>("document.activeElement.id"));
    }

    [ChromiumFact]
    public async Task Every_control_has_a_name_every_table_a_caption_and_headings_go_down_one_by_one()
    {
        var (person, matches) = await browser.Server.SeekerWithMatches();
        foreach (var place in new[] { "/", "/seeker", $"/seeker/{person}", "/posting", $"/posting/{matches[0].GetProperty("posting").GetString()}", "/tables", "/operations" })
        {
            await using var window = await browser.Open(place);
            await window.Settled();

            Assert.Empty(await window.Page.EvaluateAsync<string[]>("""
                () => [...document.querySelectorAll('input, select, button, a, summary')]
                    .filter(one => !(one.labels?.length > 0) && !one.getAttribute('aria-label') && one.textContent.trim() === '').map(one => one.outerHTML)
                """));
            Assert.Equal(0, await window.Page.Locator("table:not(:has(caption))").CountAsync());
            Assert.Equal(1, await window.Page.Locator("h1").CountAsync());
            var levels = await window.Page.EvaluateAsync<int[]>("() => [...document.querySelectorAll('h1, h2, h3, h4')].map(one => Number(one.tagName[1]))");
            Assert.All(levels.Zip(levels.Skip(1)), static pair => Assert.True(pair.Second <= pair.First + 1, "a heading skips a level"));
        }
    }

    [ChromiumFact]
    public async Task Text_and_its_ground_differ_enough_for_weak_eyes()
    {
        var (person, _) = await browser.Server.SeekerWithMatches();
        await using var window = await browser.Open($"/seeker/{person}");
        await window.Settled();

        // WCAG 2.1, 1.4.3: 4.5 to 1.
        Assert.Empty(await window.Page.EvaluateAsync<string[]>("""
            () => {
              const parts = colour => colour.match(/[\d.]+/g).map(Number);
              const light = colour => { const [r, g, b] = parts(colour).slice(0, 3).map(c => { c /= 255; return c <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4; }); return .2126 * r + .7152 * g + .0722 * b; };
              const ground = one => { for (let at = one; at; at = at.parentElement) { const c = getComputedStyle(at).backgroundColor; if ((parts(c)[3] ?? 1) > .5) return c; } return 'rgb(255,255,255)'; };
              return [...document.querySelectorAll('body *')].filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.textContent.trim()) && one.checkVisibility())
                .filter(one => { const [a, b] = [light(getComputedStyle(one).color), light(ground(one))]; return (Math.max(a, b) + .05) / (Math.min(a, b) + .05) < 4.5; }).map(one => one.outerHTML.slice(0, 120));
            }
            """));
    }

    [ChromiumFact]
    public async Task Without_a_key_nothing_is_shown_but_the_place_to_enter_one()
    {
        await using var window = await browser.Open(key: null);
        await Assertions.Expect(window.Page.GetByLabel("访问密钥")).ToBeFocusedAsync();

        await window.Page.GetByLabel("访问密钥").FillAsync("not a key");
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("密钥不对或已失效");

        await window.Page.GetByLabel("访问密钥").FillAsync(RunningServer.Everything);
        await window.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(window.Page.Locator("main h1")).ToHaveTextAsync("从这里开始");
        await window.Picture("home");
    }

    [ChromiumFact]
    public async Task A_key_without_the_scope_sees_matches_but_not_the_person()
    {
        var (person, _) = await browser.Server.SeekerWithMatches();
        await using var window = await browser.Open($"/seeker/{person}", RunningServer.ReadOnly);
        await window.Settled();

        await Assertions.Expect(window.Page.Locator("section", new() { HasText = "本人情况" })).ToContainTextAsync("此密钥无权查看");
        await Assertions.Expect(window.Page.Locator("#matches li h3")).ToHaveCountAsync(10);
    }

    [ChromiumFact]
    public async Task A_posting_full_of_markup_is_shown_as_text_and_runs_nothing()
    {
        const string Markup = "<img src=x onerror=\"document.title='taken'\"><script>document.title='taken'</script>";
        var answer = await browser.Server.Client.PutAsync($"{RunningServer.District}/postings/P-markup", new StringContent(System.Text.Json.JsonSerializer.Serialize(new { id = "P-markup", title = Markup, description = Markup }), System.Text.Encoding.UTF8, "application/json"));
        answer.EnsureSuccessStatusCode();

        await using var window = await browser.Open("/posting/P-markup");
        await window.Settled();

        Assert.Contains("<img src=x", await window.Text(), StringComparison.Ordinal);
        Assert.Equal("就业服务工作台", await window.Page.TitleAsync());
        Assert.Contains("script-src 'self'", (await browser.Server.Stranger.GetAsync("/console/")).Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [ChromiumFact]
    public async Task What_is_typed_is_offered_back_as_titles_of_the_postings()
    {
        await using var window = await browser.Open("/posting");
        await window.Settled();

        await window.Page.GetByLabel("职位名称").FillAsync("baoan");

        await Assertions.Expect(window.Page.Locator("#suggestions li").First).ToContainTextAsync("保安");
    }

    [ChromiumFact]
    public async Task The_operator_sees_the_district_in_memory_and_the_calls()
    {
        await using var window = await browser.Open("/operations");
        await window.Settled();

        Assert.Contains("110101", await window.Text(), StringComparison.Ordinal);
        Assert.Contains("recommend-postings", await window.Text(), StringComparison.Ordinal);
        await window.Picture("operator");
    }
}
