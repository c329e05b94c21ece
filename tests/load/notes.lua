-- Bodies for wrk: every request has another note, of some 150 words with three typing mistakes.
--
-- Arguments: a seed, and the mean pause of a connection between an answer and the next request, in milliseconds.

local openers = { "Thank you for", "I wanted to thank you for", "I very much enjoyed", "I appreciate", "I am grateful for" }
local adjectives = { "warm", "thoughtful", "long", "honest", "helpful", "detailed", "patient", "lively", "useful", "friendly" }
local things = { "conversation", "introduction", "interview", "discussion", "meeting", "presentation", "tour", "lunch", "walk", "exercise" }
local topics = { "the new schedule", "your customers", "the budget", "the team in the north", "remote work", "the summer release",
  "your support process", "the training program", "the move to another city", "the plans for next year" }
local days = { "Monday", "Tuesday", "Wednesday", "Thursday", "Friday" }
local names = { "Anna", "David", "Maria", "Peter", "Helen", "Thomas", "Julia", "Robert", "Laura", "Simon" }
local verbs = { "described", "mentioned", "explained", "showed", "shared" }
local closers = { "Please let me know if anything is missing.", "I can send more samples of my work at any time.",
  "My references are ready whenever you need them.", "I would be glad to talk again.", "The role fits what I want to do next." }

local function pick(list)
  return list[math.random(#list)]
end

local function sentence()
  local kind = math.random(5)
  if kind == 1 then
    return pick(openers) .. " the " .. pick(adjectives) .. " " .. pick(things) .. " about " .. pick(topics) .. "."
  elseif kind == 2 then
    return "On " .. pick(days) .. " you " .. pick(verbs) .. " how " .. pick(names) .. " and " .. pick(names)
      .. " handled " .. pick(topics) .. " in " .. math.random(2, 99) .. " days."
  elseif kind == 3 then
    return "The " .. pick(things) .. " with " .. pick(names) .. " was " .. pick(adjectives) .. ", and I learned much about "
      .. pick(topics) .. "."
  elseif kind == 4 then
    return "In my last position I wrote " .. math.random(3, 400) .. " reports about " .. pick(topics) .. " for "
      .. pick(names) .. "."
  end
  return pick(closers)
end

-- Drops, doubles or swaps letters inside a word of five letters or more.
local function misspell(words)
  for _ = 1, 50 do
    local index = math.random(#words)
    local word = words[index]
    if word:match("^%l%l%l%l%l+$") then
      local at = math.random(2, #word - 2)
      local kind = math.random(3)
      if kind == 1 then
        words[index] = word:sub(1, at - 1) .. word:sub(at + 1)
      elseif kind == 2 then
        words[index] = word:sub(1, at) .. word:sub(at)
      else
        words[index] = word:sub(1, at - 1) .. word:sub(at + 1, at + 1) .. word:sub(at, at) .. word:sub(at + 2)
      end
      return
    end
  end
end

local function note()
  local words = {}
  while #words < 145 do
    for word in sentence():gmatch("%S+") do
      words[#words + 1] = word
    end
  end
  for _ = 1, 3 do
    misspell(words)
  end
  return "Dear " .. pick(names) .. ",\n\n" .. table.concat(words, " ") .. "\n\nKind regards,\n" .. pick(names) .. "\n"
end

local threads = 0
local pause = 0
local count = 0

function setup(thread)
  threads = threads + 1
  thread:set("seed", threads)
end

function init(args)
  math.randomseed(tonumber(args[1] or 1) * 1000 + seed)
  pause = tonumber(args[2] or 0)
  wrk.method = "POST"
  wrk.headers["Content-Type"] = "text/plain; charset=utf-8"
  wrk.headers["Accept"] = "application/json"
end

-- Notes of a few patterns share sentences. What is remembered of one depends on the words that its request accepts, so
-- that a word of its own makes every note a new one for the server, as notes of different writers are.
function request()
  count = count + 1
  return wrk.format(nil, wrk.path .. "?words=w" .. seed .. "-" .. count, nil, note())
end

-- Pauses of random length, so that requests do not come in step.
function delay()
  return math.floor(math.random() * 2 * pause)
end
